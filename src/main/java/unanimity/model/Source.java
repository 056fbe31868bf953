package unanimity.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A document that values are cited from. */
public record Source(String id, String title, @Nullable String url, @Nullable LocalDate date) {}
