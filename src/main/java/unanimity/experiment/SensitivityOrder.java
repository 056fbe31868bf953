package unanimity.experiment;

import java.util.ArrayList;
import java.util.List;
import unanimity.results.Study;
import unanimity.scenario.PathPattern;
import unanimity.scenario.Uncertain;
import unanimity.scenario.Variation;
import unanimity.scenario.Varied;
import unanimity.statistics.design.Design;

/**
 * A scenario of which is asked which of its uncertain numbers matter.
 *
 * @param base the scenario, and how many runs of each point
 * @param size ways of Morris, rows of Saltelli; else 1
 * @param only patterns of uncertain numbers that are moved, the others are drawn in each run; empty for all
 * @param together patterns of uncertain numbers that move as one
 * @param varied numbers that are moved too, along ranges of their own
 */
public record SensitivityOrder(
        BatchOrder base,
        SensitivityMethod method,
        int size,
        List<String> only,
        List<String> together,
        List<Varied> varied) {

    public SensitivityOrder {
        only = List.copyOf(only);
        together = List.copyOf(together);
        varied = List.copyOf(varied);
    }

    /**
     * Reads the scenario, and says what there is to run.
     *
     * @throws unanimity.scenario.ScenarioException with all that is wrong, before anything is run
     * @throws IllegalArgumentException where a pattern matches nothing, nothing is left to move, or points are too many
     */
    public Prepared prepare() {
        Variation variation = Variation.of(base.scenario(), base.changes(), varied);
        List<Factor> factors = new ArrayList<>();
        for (Varied one : varied) {
            factors.add(new VariedFactor(one, variation.whole().contains(one.path())));
        }
        factors.addAll(drawn(variation.reading().template().uncertain()));
        if (factors.isEmpty()) {
            throw new IllegalArgumentException(
                    "nothing is uncertain in the scenario; say with --vary path=low..high what might be otherwise");
        }
        Limits.requireFew(method.points(size, factors.size()), base.runs());
        Design coordinates = method.coordinates(size, factors.size(), base.seed());
        Study study = new Study(Study.Kind.SENSITIVITY, method.word(), size, DesignBuilder.named(factors));
        List<Factor> moved = method == SensitivityMethod.TORNADO
                ? factors.stream().<Factor>map(HeldFactor::new).toList()
                : factors;
        return DesignBuilder.of(base.prepare(), moved, coordinates, study);
    }

    private List<Factor> drawn(List<Uncertain> uncertain) {
        List<Uncertain> rest = new ArrayList<>(uncertain);
        rest.removeIf(number -> number.path().startsWith("events.")); // values of shocks cannot be set
        for (Varied one : varied) {
            rest.removeIf(number -> PathPattern.of(one.path()).matches(number.path()));
        }
        List<Factor> factors = new ArrayList<>();
        for (String pattern : together) {
            List<Uncertain> moved = matching(pattern, rest, uncertain);
            factors.add(new DrawnFactor(pattern, moved));
            rest.removeAll(moved);
        }
        List<Uncertain> single = only.isEmpty() && together.isEmpty() ? rest : new ArrayList<>();
        for (String pattern : only) {
            matching(pattern, rest, uncertain).stream()
                    .filter(number -> !single.contains(number))
                    .forEach(single::add);
        }
        single.forEach(number -> factors.add(new DrawnFactor(number.path(), List.of(number))));
        return factors;
    }

    private static List<Uncertain> matching(String pattern, List<Uncertain> among, List<Uncertain> all) {
        PathPattern paths = PathPattern.of(pattern);
        List<Uncertain> matching =
                among.stream().filter(number -> paths.matches(number.path())).toList();
        if (matching.isEmpty()) {
            throw new IllegalArgumentException("'" + pattern + "' matches no uncertain number of the scenario"
                    + paths.hint(all.stream().map(Uncertain::path).toList()));
        }
        return matching;
    }
}
