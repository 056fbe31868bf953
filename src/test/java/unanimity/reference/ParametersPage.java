package unanimity.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import unanimity.scenario.DistributionName;
import unanimity.scenario.Key;
import unanimity.scenario.Keys;
import unanimity.scenario.Part;
import unanimity.scenario.ScenarioReader;
import unanimity.scenario.Unit;

/** docs/reference/parameters.md. */
final class ParametersPage {

    private static final List<String> HEADS = List.of("key", "holds", "unit", "range", "default", "meaning");

    private final Map<?, ?> notes = Resource.yaml("notes.yaml");

    String render() {
        return Resource.text("parameters.md")
                .replace("{{units}}", units())
                .replace("{{distributions}}", distributions())
                .replace("{{keys}}", keys());
    }

    private static String units() {
        List<List<String>> rows = new ArrayList<>();
        for (Unit unit : Unit.values()) {
            rows.add(List.of(unit.words(), meaning(unit)));
        }
        return Markdown.table(List.of("unit", "is"), rows);
    }

    private static String meaning(Unit unit) {
        return switch (unit) {
            case POINTS ->
                "1 is the distance between the worst and the best policy for a member; costs are in points of the proposer's"
                        + " capital";
            case SCALE -> "positions, from 0 at the low end of an issue to `scale` at its high end";
            case SHARE -> "of the whole, 1 is all of it";
            case PROBABILITY -> "0 is never, 1 is always";
            case WEIGHT -> "only the proportion between members, issues or options counts";
            case PER_ROUND ->
                "a hazard *h*: it happens in a round with probability 1 − exp(−*h*); 0.1 is about one chance in ten";
            case ROUNDS -> "of `calendar.round_days` days each";
            case DAYS -> "calendar days";
            case COUNT -> "of members or meetings";
            case PURE -> "a number without unit";
        };
    }

    private static String distributions() {
        List<List<String>> rows = new ArrayList<>();
        for (DistributionName name : DistributionName.values()) {
            String example = example(name);
            double median = ScenarioReader.read(
                            ErrorExample.BODY, "scenario.yaml", List.of("proposal.capital=" + example))
                    .template()
                    .base()
                    .proposal()
                    .means()
                    .capital();
            rows.add(List.of(
                    Markdown.code(name.word()),
                    Markdown.code(String.join(", ", name.arguments())),
                    meaning(name),
                    Markdown.code(example),
                    String.format(Locale.ROOT, "%.3g", median)));
        }
        return Markdown.table(List.of("name", "arguments", "meaning", "example", "its median"), rows);
    }

    private static String example(DistributionName name) {
        return switch (name) {
            case NORMAL -> "{normal: [0.8, 0.1]}";
            case LOGNORMAL -> "{lognormal: [0.8, 0.25]}";
            case UNIFORM -> "{uniform: [0.5, 1.1]}";
            case TRIANGULAR -> "{triangular: [0.5, 0.8, 1.1]}";
            case PERT -> "{pert: [0.5, 0.8, 1.1]}";
            case BETA -> "{beta: [8, 2]}";
            case DISCRETE -> "{discrete: [[0.5, 1], [0.8, 3]]}";
        };
    }

    private static String meaning(DistributionName name) {
        return switch (name) {
            case NORMAL -> "bell curve by its mean and standard deviation";
            case LOGNORMAL ->
                "above 0; half of all draws lie below the median; log-sd is the standard deviation of the logarithm, for"
                        + " small ones about the relative error (0.25 is a quarter up or down)";
            case UNIFORM -> "every number between the bounds alike";
            case TRIANGULAR -> "rises from low to the likeliest value (mode), falls to high";
            case PERT -> "between the same three numbers, smoother and closer to the mode";
            case BETA -> "from 0 to 1, by its two shapes; a / (a + b) is the mean";
            case DISCRETE -> "one of some values, each with its weight";
        };
    }

    private String keys() {
        StringBuilder text = new StringBuilder();
        for (Part part : Part.values()) {
            text.append("<a id=\"").append(Shape.anchor(part)).append("\"></a>\n");
            text.append("### ").append(title(part)).append("\n\n");
            text.append(Markdown.sentence(part.meaning()));
            if (!part.alternatives().isEmpty()) {
                text.append(" Exactly one of ")
                        .append(String.join(
                                ", ",
                                part.alternatives().stream().map(Markdown::code).toList()))
                        .append(" stands in it.");
            }
            text.append("\n\n");
            text.append(part == Part.DEFAULTS ? defaults() : table(part)).append('\n');
        }
        return text.toString().strip() + "\n";
    }

    private static String title(Part part) {
        return part == Part.SCENARIO
                ? "The file"
                : part == Part.PROVENANCE ? "In the place of any value" : Markdown.code(part.path());
    }

    private String table(Part part) {
        List<List<String>> rows = new ArrayList<>();
        StringBuilder remarks = new StringBuilder();
        for (Key key : Keys.of(part)) {
            rows.add(List.of(
                    anchored(key),
                    Shape.holds(key.form()),
                    Shape.unit(key.form()),
                    Shape.range(key.form()),
                    byDefault(key),
                    key.meaning()));
            if (notes.containsKey(key.path())) {
                remarks.append("\n**").append(Markdown.code(key.name())).append("** ");
                remarks.append(String.valueOf(notes.get(key.path())).strip()).append('\n');
            }
        }
        return Markdown.table(HEADS, rows) + remarks;
    }

    /** Every key of defaults is one of a member; it is explained there. */
    private static String defaults() {
        List<List<String>> rows = new ArrayList<>();
        for (Key key : Keys.of(Part.DEFAULTS)) {
            Key member = Keys.find(Part.MEMBER, key.name());
            if (member == null || !member.form().equals(key.form())) {
                throw new IllegalStateException(key.path() + " is no key of a member");
            }
            rows.add(List.of(anchored(key), "[" + Markdown.code(member.path()) + "](#" + member.path() + ")"));
        }
        return Markdown.table(List.of("key", "as"), rows);
    }

    private static String anchored(Key key) {
        return "<a id=\"" + key.path() + "\"></a>" + Markdown.code(key.path());
    }

    private static String byDefault(Key key) {
        if (key.required()) {
            return "required";
        }
        return key.byDefault() == null
                ? "–"
                : key.byDefault().equals("{}") ? "those of its keys" : Markdown.code(key.byDefault());
    }
}
