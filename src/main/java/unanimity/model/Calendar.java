package unanimity.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When what can happen.
 *
 * @param roundDays days in a round, at least 1
 * @param deadline after {@code start}
 * @param pressure exponent with which the pressure of the deadline rises, above 0
 */
public record Calendar(
        LocalDate start,
        int roundDays,
        LocalDate deadline,
        @Nullable Extension extension,
        double pressure,
        List<Summit> summits)
        implements Serializable {

    /** A later deadline, {@code until}, which the members believe will be set with {@code probability}. */
    public record Extension(double probability, LocalDate until) implements Serializable {}

    public Calendar {
        summits = List.copyOf(summits);
    }

    /** The round in which a day falls; negative before the start. */
    public int roundOf(LocalDate date) {
        return (int) Math.floorDiv(ChronoUnit.DAYS.between(start, date), (long) roundDays);
    }

    /** First day of a round. */
    public LocalDate dateOf(int round) {
        return start.plusDays((long) round * roundDays);
    }

    /** The day by which a round is told: that of its first summit, else its first; never after the deadline that ends it. */
    public LocalDate dayOf(int round) {
        LocalDate day = summits.stream()
                .map(Summit::date)
                .filter(date -> roundOf(date) == round)
                .min(Comparator.naturalOrder())
                .orElse(dateOf(round));
        return within(round, day);
    }

    /** A day of a round; the deadline where that ends the round before. */
    public LocalDate within(int round, LocalDate day) {
        if (extension != null && round == extendedLastRound()) {
            return day.isAfter(extension.until()) ? extension.until() : day;
        }
        return round == lastRound() && day.isAfter(deadline) ? deadline : day;
    }

    /** The round of the first deadline: a part of a round counts as one. */
    public int lastRound() {
        return roundedUp(deadline);
    }

    /** The round of the moved deadline; of the first where none is foreseen. */
    public int extendedLastRound() {
        return extension == null ? lastRound() : roundedUp(extension.until());
    }

    private int roundedUp(LocalDate date) {
        return -Math.floorDiv((int) -ChronoUnit.DAYS.between(start, date), roundDays);
    }
}
