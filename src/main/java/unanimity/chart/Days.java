package unanimity.chart;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import unanimity.model.Calendar;
import unanimity.model.Scenario;

/** Days in words, the same in every locale, and the days of rounds. */
public final class Days {

    private static final List<String> SHORT =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final List<String> LONG = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private final Scenario scenario;
    private final Calendar calendar;
    private final boolean oneYear;

    /**
     * Days of a scenario.
     *
     * @param lastRound the last that is shown: within one year no day needs its year
     */
    public Days(Scenario scenario, int lastRound) {
        this.scenario = scenario;
        calendar = scenario.calendar();
        oneYear = calendar.start().getYear() == calendar.dateOf(lastRound).getYear();
    }

    /** A round and its day. */
    public record Round(int round, LocalDate day) {}

    /** {@code 18 June 2024}. */
    public static String full(LocalDate date) {
        return dayAndMonth(date) + " " + date.getYear();
    }

    /** {@code 18 June}. */
    public static String dayAndMonth(LocalDate date) {
        return date.getDayOfMonth() + " " + LONG.get(date.getMonthValue() - 1);
    }

    /** {@code 18 Jun}, and with the year where the chart shows more than one. */
    public String brief(LocalDate date) {
        String day = date.getDayOfMonth() + " " + SHORT.get(date.getMonthValue() - 1);
        return oneYear ? day : day + " " + date.getYear();
    }

    public boolean oneYear() {
        return oneYear;
    }

    /** A round with its day. */
    public Round round(int round) {
        return new Round(round, of(round));
    }

    /** The day by which it is told what was done in a round. */
    public LocalDate of(int round) {
        return scenario.dayAfterEvents(round);
    }

    /** The day of what happened in a round: the one that was set for it, where that falls in the round, else the round's. */
    public LocalDate of(int round, @Nullable LocalDate set) {
        return set != null && calendar.roundOf(set) == round ? calendar.within(round, set) : of(round);
    }
}
