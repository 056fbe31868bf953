package unanimity.scenario;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A parameter that takes several values in turn, as it was written: some values, or a range, with or without steps. */
public final class Varied {

    private static final String OPTION = "--vary ";
    private static final String NUMBER = "([-+]?[0-9]*\\.?[0-9]+(?:[eE][-+]?[0-9]+)?)";
    private static final Pattern RANGE = Pattern.compile(NUMBER + "\\.\\." + NUMBER + "(?:/([0-9]+))?");

    /** What was meant as a range and is none: {@code 0,1..0,9/5}. */
    private static final Pattern LIKE_RANGE = Pattern.compile("[-+0-9.,eE]*\\.\\.[-+0-9.,/eE ]*");

    private static final MathContext DIGITS = new MathContext(12);
    private static final int MOST_STEPS = 100_000;

    private final String path;
    private final Location at;
    private final List<Tree.Scalar> values;
    private final boolean range;
    private final int steps;

    private Varied(String path, Location at, List<Tree.Scalar> values, boolean range, int steps) {
        this.path = path;
        this.at = at;
        this.values = List.copyOf(values);
        this.range = range;
        this.steps = steps;
    }

    /**
     * From an option: {@code members.*.access=0.2,0.5}, {@code proposal.capital=0.1..1.1}, or with the ends and three values between
     * {@code proposal.capital=0.1..1.1/5}.
     *
     * @throws ScenarioException with what is wrong in it
     */
    public static Varied of(String option) {
        Problems problems = new Problems();
        SourceText source = SourceText.of(OPTION + option, OPTION + option);
        int equals = option.indexOf('=');
        if (equals < 1 || option.substring(equals + 1).isBlank()) {
            problems.error(
                    ProblemId.MISSING_VALUE,
                    Location.of(source, 1, OPTION.length() + 1, option.length()),
                    "an option reads --vary path=low..high, path=low..high/steps or path=value,value");
            problems.stopIfAny();
        }
        Location at = Location.of(source, 1, OPTION.length() + 1, equals);
        Location behind = Location.of(source, 1, OPTION.length() + equals + 2, option.length() - equals - 1);
        Varied varied = words(option.substring(0, equals).strip(), at, option.substring(equals + 1), behind, problems);
        problems.stopIfAny();
        return varied;
    }

    /** From words behind a path. */
    static Varied words(String path, Location at, String words, Location behind, Problems problems) {
        Matcher range = RANGE.matcher(words.strip());
        if (range.matches()) {
            Tree.Scalar low = new Tree.Scalar(range.group(1), true, behind);
            Tree.Scalar high = new Tree.Scalar(range.group(2), true, behind);
            int steps = range.group(3) == null ? 0 : steps(range.group(3), behind, problems);
            return range(path, at, low, high, steps, problems);
        }
        if (LIKE_RANGE.matcher(words.strip()).matches()) {
            problems.error(
                    ProblemId.WRONG_TYPE,
                    behind,
                    "a range reads low..high or low..high/steps, with decimal points, not '" + words.strip() + "'");
            return new Varied(path, at, List.of(), false, 0); // no value of it is worth trying
        }
        List<Tree.Scalar> values = new ArrayList<>();
        int column = behind.column();
        for (String value : words.split(",", -1)) {
            int blanks = value.length() - value.stripLeading().length();
            String bare = value.strip();
            values.add(new Tree.Scalar(
                    bare, true, Location.of(behind.source(), behind.line(), column + blanks, bare.length())));
            column += value.length() + 1;
        }
        return levels(path, at, values, problems);
    }

    static int steps(String text, Location at, Problems problems) {
        BigDecimal steps = new BigDecimal(text);
        if (steps.compareTo(BigDecimal.valueOf(2)) < 0 || steps.compareTo(BigDecimal.valueOf(MOST_STEPS)) > 0) {
            problems.error(
                    ProblemId.OUT_OF_RANGE,
                    at,
                    "steps must be from 2 to " + MOST_STEPS + ", both ends among them, not " + text);
            return 0;
        }
        return steps.intValue();
    }

    /** From low to high. */
    static Varied range(String path, Location at, Tree.Scalar low, Tree.Scalar high, int steps, Problems problems) {
        if (Numbers.parse(low.text()) >= Numbers.parse(high.text())) {
            problems.error(
                    ProblemId.EMPTY_RANGE,
                    low.at(),
                    "the range of " + path + " is empty: it runs from " + low.text() + " to " + high.text());
        }
        return new Varied(path, at, List.of(low, high), true, steps);
    }

    /** These values, in their order. */
    static Varied levels(String path, Location at, List<Tree.Scalar> values, Problems problems) {
        List<String> seen = new ArrayList<>();
        for (Tree.Scalar value : values) {
            if (value.isNull()) {
                problems.error(ProblemId.MISSING_VALUE, value.at(), "there is no value here");
            } else if (seen.contains(value.text())) {
                problems.error(ProblemId.DUPLICATE_VALUE, value.at(), value.text() + " stands twice");
            }
            seen.add(value.text());
        }
        if (values.isEmpty()) {
            problems.error(ProblemId.EMPTY_RANGE, at, "there is no value for " + path);
        }
        return new Varied(path, at, values, false, 0);
    }

    /** The parameter, which may have wildcards: all that it stands for then have the same value. */
    public String path() {
        return path;
    }

    /** Whether it has two ends, and every value between can be taken. */
    public boolean isRange() {
        return range;
    }

    /** The values one after the other; of a range its steps, and none where none were asked for. */
    public List<String> levels() {
        if (!range) {
            return values.stream().map(Tree.Scalar::text).toList();
        }
        List<String> levels = new ArrayList<>();
        BigDecimal low = new BigDecimal(values.get(0).text());
        BigDecimal width = new BigDecimal(values.get(1).text()).subtract(low);
        for (int step = 0; step < steps; step++) {
            BigDecimal share = BigDecimal.valueOf(step).multiply(width).divide(BigDecimal.valueOf(steps - 1L), DIGITS);
            levels.add(low.add(share).stripTrailingZeros().toPlainString());
        }
        return levels;
    }

    /** The lower end of a range. */
    public double low() {
        return Double.parseDouble(values.get(0).text());
    }

    /** The upper end of a range. */
    public double high() {
        return Double.parseDouble(values.get(values.size() - 1).text());
    }

    /** A refusal that says why this cannot be varied so, with its place. */
    public ScenarioException refusal(ProblemId id, String why) {
        return new ScenarioException(List.of(Problem.at(at, Severity.ERROR, id, why)));
    }

    /** What is said of a range without steps in a grid. */
    public String wantsSteps() {
        return "a grid needs the steps of " + path + ": write low..high/steps, or choose another design";
    }

    Location at() {
        return at;
    }

    /** All values by which it can be told whether the scenario can have them. */
    List<Tree.Scalar> values() {
        return values;
    }

    /** That some steps of a range are no whole numbers, where only such will do. */
    List<Problem> broken() {
        Problems problems = new Problems();
        levels().stream().filter(level -> level.contains(".")).findFirst().ifPresent(level -> {
            String words = path + " takes whole numbers only; in " + steps + " steps it would be " + level;
            problems.error(ProblemId.NOT_WHOLE, values.get(0).at(), words);
        });
        return problems.of(Severity.ERROR);
    }

    /** A value between the ends of a range that is no whole number. */
    Tree.Scalar fraction() {
        return new Tree.Scalar(Double.toString(Math.floor(low()) + 0.5), true, at);
    }
}
