package unanimity.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a value comes from, as the file says beside it.
 *
 * @param sources ids of sources, possibly none
 * @param date the day for which it holds, or null
 * @param confidence {@code fact}, {@code estimate} or {@code judgement}, or null
 * @param low low end of what is plausible, in units of the file, or null
 * @param high its high end, null as {@code low} is
 */
public record Citation(
        List<String> sources,
        @Nullable LocalDate date,
        @Nullable String confidence,
        @Nullable Double low,
        @Nullable Double high) {

    /** Nothing is said. */
    public static final Citation NONE = new Citation(List.of(), null, null, null, null);

    public Citation {
        sources = List.copyOf(sources);
    }
}
