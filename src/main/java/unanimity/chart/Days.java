package unanimity.chart;

import java.time.LocalDate;
import java.util.List;
import unanimity.model.Calendar;
import unanimity.model.Summit;

/** Days in words, the same in every locale, and the days of rounds. */
final class Days {

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

    private final Calendar calendar;
    private final boolean oneYear;

    /** @param lastRound the last that is shown: within one year no day needs its year */
    Days(Calendar calendar, int lastRound) {
        this.calendar = calendar;
        oneYear = calendar.start().getYear() == calendar.dateOf(lastRound).getYear();
    }

    /** A round and its day. */
    record Round(int round, LocalDate day) {}

    /** {@code 18 June 2024}. */
    static String full(LocalDate date) {
        return date.getDayOfMonth() + " " + LONG.get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    /** {@code 18 Jun}, and with the year where the chart shows more than one. */
    String brief(LocalDate date) {
        String day = date.getDayOfMonth() + " " + SHORT.get(date.getMonthValue() - 1);
        return oneYear ? day : day + " " + date.getYear();
    }

    boolean oneYear() {
        return oneYear;
    }

    /** A round with its day. */
    Round round(int round) {
        return new Round(round, of(round));
    }

    /** The day of a round: that of its first summit, else its first; never after the deadline that ends it. */
    LocalDate of(int round) {
        LocalDate day = calendar.summits().stream()
                .filter(summit -> calendar.roundOf(summit.date()) == round)
                .findFirst()
                .map(Summit::date)
                .orElse(calendar.dateOf(round));
        LocalDate end = calendar.deadline();
        Calendar.Extension extension = calendar.extension();
        if (extension != null && round == calendar.extendedLastRound()) {
            end = extension.until();
        } else if (round != calendar.lastRound()) {
            return day;
        }
        return day.isAfter(end) ? end : day;
    }
}
