package unanimity.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a demand comes onto the table.
 *
 * @param date the day, for {@link Kind#DATE}
 * @param after the demand whose first grant opens this one, for {@link Kind#AFTER}
 * @param probability chance that it opens when its turn comes, 0 to 1
 */
public record Opening(Kind kind, @Nullable LocalDate date, @Nullable DemandRef after, double probability) {

    /** What opens a demand. */
    public enum Kind {
        START,
        DATE,
        AFTER,
        /** Only an event can grant it; it is never on the table. */
        EVENT
    }

    public static Opening atStart() {
        return new Opening(Kind.START, null, null, 1);
    }

    public static Opening byEvent() {
        return new Opening(Kind.EVENT, null, null, 1);
    }

    public static Opening on(LocalDate date, double probability) {
        return new Opening(Kind.DATE, date, null, probability);
    }

    public static Opening after(DemandRef demand, double probability) {
        return new Opening(Kind.AFTER, null, demand, probability);
    }
}
