package unanimity.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import unanimity.chart.Amounts;
import unanimity.results.Decimals;

/** Dates, amounts and lists as they are read, the same in every locale. */
final class Phrases {

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final List<String> COUNTS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** {@code 32}, {@code 65 %}. */
    private static final Pattern NUMBER = Pattern.compile("([0-9]+(?:\\.[0-9]+(?= %))?)( %)?");

    /** A Greek letter by itself. */
    private static final Pattern SYMBOL = Pattern.compile("\\p{IsGreek}(?!\\p{L})");

    /** After a blank at which no line is broken. */
    private static final String PERCENT = "\u00a0%";

    private Phrases() {}

    /** {@code 18 Jun 2024}. */
    static Passage date(LocalDate date) {
        return Passage.of(new Passage.Day((day(date) + " " + date.getYear()).replace(' ', '\u00a0'), date));
    }

    /** {@code 18 Jun}. */
    static String day(LocalDate date) {
        return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1);
    }

    /** {@code 18 Jun} in a passage. */
    static Passage brief(LocalDate date) {
        return Passage.of(new Passage.Day(day(date), date));
    }

    /** {@code three}; in figures above twelve. */
    static Passage count(int number) {
        String text = number >= 0 && number < COUNTS.size() ? COUNTS.get(number) : Integer.toString(number);
        return Passage.of(new Passage.Figure(text, number, 1));
    }

    /** {@code one meeting}, {@code two meetings}. */
    static Passage count(int number, String noun) {
        return count(number).and(" " + noun + (number == 1 ? "" : "s"));
    }

    /** {@code 31}. */
    static Passage figure(int number) {
        return Passage.of(new Passage.Figure(Integer.toString(number), number, 1));
    }

    /** Words in which every whole number and every percentage is a figure. */
    static Passage figures(String words) {
        Passage all = Passage.NOTHING;
        int told = 0;
        Matcher number = NUMBER.matcher(words);
        while (number.find()) {
            all = all.and(words.substring(told, number.start()))
                    .and(number.group(2) == null ? figure(Integer.parseInt(number.group(1))) : share(number.group(1)));
            told = number.end();
        }
        return all.and(words.substring(told));
    }

    private static Passage share(String percent) {
        double share = new BigDecimal(percent).movePointLeft(2).doubleValue();
        return Passage.of(new Passage.Figure(percent + PERCENT, share, 1));
    }

    /** How many rows of a table, in figures: the table itself is what it can be compared with. */
    static Passage counted(int number) {
        return Passage.of(Integer.toString(number));
    }

    /** A number with all its digits. */
    static Passage exact(double value) {
        return Passage.of(new Passage.Figure(Decimals.of(value).replace('-', '−'), value, 1));
    }

    /** Part of a whole: {@code 12 %}. */
    static Passage percent(double part, double whole) {
        return Passage.of(new Passage.Figure(Amounts.percent(part, whole).replace(" %", PERCENT), part, whole));
    }

    /** Points with two decimals: {@code 0.31}. */
    static Passage points(double value) {
        return Passage.of(new Passage.Figure(Amounts.points(value), value, 1));
    }

    /** Points with their sign: {@code +0.31}; what rounds to nothing is {@code 0}. */
    static Passage signed(double value) {
        String points = Amounts.points(value);
        String text = points.startsWith("−") ? points : "+" + points;
        return Passage.of(new Passage.Figure(points.equals("0.00") ? "0" : text, value, 1));
    }

    /** {@code A, B and C}; the rest counted when there are more than {@code most}. */
    static Passage names(List<String> names, int most) {
        if (names.size() <= most) {
            return Passage.list(names.stream().map(Passage::of).toList());
        }
        int rest = names.size() - most + 1;
        return Passage.of(String.join(", ", names.subList(0, most - 1)) + " and ")
                .and(count(rest))
                .and(" others");
    }

    /** First letter in upper case, unless it is a symbol: μ is not Μ. */
    static String sentence(String words) {
        return words.isEmpty() || SYMBOL.matcher(words).lookingAt()
                ? words
                : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
