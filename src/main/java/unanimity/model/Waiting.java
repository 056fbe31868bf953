package unanimity.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What there is to gain (worth above 0) or to fear (below 0) from waiting for an outside event, until its day if known. */
public record Waiting(double worth, @Nullable LocalDate until) {}
