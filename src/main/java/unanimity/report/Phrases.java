package unanimity.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** Dates, amounts and lists as they are read, the same in every locale. */
final class Phrases {

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final List<String> COUNTS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private Phrases() {}

    /** {@code 18 Jun 2024}. */
    static String date(LocalDate date) {
        return day(date) + " " + date.getYear();
    }

    /** {@code 18 Jun}. */
    static String day(LocalDate date) {
        return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1);
    }

    /** {@code three}; in figures above twelve. */
    static String count(int number) {
        return number >= 0 && number < COUNTS.size() ? COUNTS.get(number) : Integer.toString(number);
    }

    /** {@code one meeting}, {@code two meetings}. */
    static String count(int number, String noun) {
        return count(number) + " " + noun + (number == 1 ? "" : "s");
    }

    /** {@code A, B and C}; the rest counted when there are more than {@code most}. */
    static String list(List<String> names, int most) {
        if (names.size() > most) {
            int rest = names.size() - most + 1;
            return String.join(", ", names.subList(0, most - 1)) + " and " + count(rest) + " others";
        }
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }

    /** Part of a whole: {@code 12 %}. */
    static String percent(double part, double whole) {
        if (whole <= 0) {
            return part > 0 ? "more than all" : "0 %";
        }
        double percent = 100 * part / whole;
        return percent > 0 && percent < 1 ? "under 1 %" : rounded(percent, 0) + " %";
    }

    /** Points with two decimals: {@code 0.31}. */
    static String points(double value) {
        return rounded(value, 2);
    }

    /** Points with their sign: {@code +0.31}. */
    static String signed(double value) {
        String points = points(value);
        return points.startsWith("-") ? "−" + points.substring(1) : "+" + points;
    }

    /** First letter in upper case. */
    static String sentence(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String rounded(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}
