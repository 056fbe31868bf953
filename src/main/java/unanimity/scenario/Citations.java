package unanimity.scenario;

import java.util.List;
import java.util.Set;
import unanimity.model.Citation;

/** Reads where a value comes from: {@code {value, source, date, confidence, range}}. */
final class Citations {

    private static final Set<String> MARKS = Set.of("value", "source", "confidence", "range");

    private final Problems problems;
    private final Checker checker;

    Citations(Problems problems, Checker checker) {
        this.problems = problems;
        this.checker = checker;
    }

    /** Whether a map is a value with its provenance. */
    static boolean isCited(Tree.Mapping map) {
        return map.entries().keySet().stream().anyMatch(MARKS::contains);
    }

    Citation read(Tree.Mapping map, Spot spot) {
        Tree.Mapping about = map.without("value");
        Block block = new SectionReader(checker, problems, Part.PROVENANCE)
                .read(about, new Spot(spot.path(), spot.key(), true));
        List<Value.Amount> range = block.amounts("range");
        if (block.values().containsKey("range")
                && (range.size() != 2 || range.get(0).value() > range.get(1).value())) {
            String message = "'range' must be [low, high], low first";
            problems.error(ProblemId.BOUNDS_SWAPPED, block.at("range"), message);
            range = List.of();
        }
        boolean bounded = range.size() == 2;
        return new Citation(
                block.words("source").stream().map(Value.Word::text).toList(),
                block.dayOrNull("date"),
                block.textOrNull("confidence"),
                bounded ? range.get(0).value() : null,
                bounded ? range.get(1).value() : null);
    }

    /** Warns of a plain number outside the range written beside it. */
    void compare(Citation citation, Tree value, Spot spot) {
        Double low = citation.low();
        Double high = citation.high();
        if (low == null || high == null || !(value instanceof Tree.Scalar scalar) || !Numbers.isNumber(scalar)) {
            return;
        }
        double number = Numbers.parse(scalar.text());
        if (number < low || number > high) {
            String message = "'" + spot.name() + "' lies outside the range written beside it";
            problems.warning(ProblemId.VALUE_OUTSIDE_RANGE, value.at(), message);
        }
    }
}
