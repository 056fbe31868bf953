package unanimity.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads experiment files: what to vary in which scenario, several experiments to a file. */
public final class ExperimentReader {

    /** What the first key says. */
    public static final String SCHEMA = "unanimity/experiment/1";

    /** The most points of a design. */
    public static final int MOST_POINTS = 100_000;

    /** Words of {@code design}. */
    public static final List<String> DESIGNS = List.of("grid", "latin-hypercube", "sobol");

    private static final String GRID = DESIGNS.get(0);

    private static final Set<String> TOP = ordered("schema", "scenario", "experiments");
    private static final Set<String> KEYS =
            ordered("scenario", "overlays", "set", "vary", "design", "points", "runs", "seed");

    private final Path file;
    private final Problems problems = new Problems();
    private final Maps maps = new Maps(problems);
    private final ExperimentFiles files;

    private ExperimentReader(Path file) {
        this.file = file;
        files = new ExperimentFiles(file, problems);
    }

    /** Whether a file says that it is an experiment file. */
    public static boolean isExperiments(Path file) {
        String text = ScenarioText.read(file, file.toString(), new Problems());
        return text != null && text.lines().anyMatch(line -> line.matches("schema:\\s*[\"']?unanimity/experiment/.*"));
    }

    /**
     * The experiments of a file, in its order. That scenarios can have the values is not looked at yet: see {@link Variation}.
     *
     * @throws ScenarioException with all that is wrong
     */
    public static List<Experiment> read(Path file) {
        ExperimentReader reader = new ExperimentReader(file);
        List<Experiment> experiments = reader.experiments();
        reader.problems.stopIfAny();
        return experiments;
    }

    /**
     * The same, and every value is tried in its scenario.
     *
     * @throws ScenarioException with all that is wrong, in all experiments
     */
    public static List<Experiment> tried(Path file) {
        ExperimentReader reader = new ExperimentReader(file);
        List<Experiment> experiments = reader.experiments();
        List<Problem> wrong = new ArrayList<>(reader.problems.of(Severity.ERROR));
        for (Experiment experiment : experiments) {
            try {
                if (!experiment.scenario().equals(file)) { // none was found for it, which is told already
                    Variation.of(experiment.scenario(), experiment.changes(), experiment.varied());
                }
            } catch (ScenarioException e) {
                wrong.addAll(e.problems());
            }
        }
        if (!wrong.isEmpty()) {
            throw new ScenarioException(wrong.stream().distinct().toList());
        }
        return experiments;
    }

    private static Set<String> ordered(String... keys) {
        return new LinkedHashSet<>(List.of(keys));
    }

    private List<Experiment> experiments() {
        String text = ScenarioText.read(file, file.toString(), problems);
        Tree tree = text == null ? null : YamlDocument.parse(SourceText.of(file.toString(), text), problems);
        Tree.Mapping top = tree == null ? null : maps.mapping(tree, "an experiment file");
        List<Experiment> experiments = new ArrayList<>();
        if (top != null) {
            maps.known(top, TOP);
            schema(top);
            Tree.Mapping all = maps.mapping(maps.required(top, "experiments"), "'experiments'");
            if (all != null) {
                all.entries().forEach((name, entry) -> experiments.add(experiment(name, entry, top)));
            }
        }
        return experiments;
    }

    private void schema(Tree.Mapping top) {
        Tree schema = maps.required(top, "schema");
        if (schema != null && !schema.text().equals(SCHEMA)) {
            problems.error(
                    ProblemId.WRONG_SCHEMA,
                    schema.at(),
                    "this program reads experiments of " + SCHEMA + ", not '" + schema.text() + "'");
            problems.stopIfAny();
        }
    }

    private Experiment experiment(String name, Tree.Entry entry, Tree.Mapping top) {
        Tree.Mapping own = maps.mapping(entry.value(), "'" + name + "'");
        if (!name.matches("[A-Za-z0-9_-]+")) {
            problems.error(
                    ProblemId.BAD_ID,
                    entry.at(),
                    "the name of an experiment has letters, digits, _ and - only, not '" + name + "'");
        }
        Tree.Mapping map = own == null ? new Tree.Mapping(Map.of(), entry.at()) : own;
        maps.known(map, KEYS);
        Path scenario = files.scenario(map.get("scenario") == null ? top : map, entry.at());
        Tree design = map.get("design");
        if (design != null && !DESIGNS.contains(design.text())) {
            problems.error(
                    ProblemId.UNKNOWN_WORD,
                    design.at(),
                    "'design' is one of " + String.join(", ", DESIGNS) + ", not '" + design.text() + "'"
                            + Nearest.hint(design.text(), DESIGNS));
        }
        Long points = maps.whole(map, "points", 1);
        if (points != null && points > MOST_POINTS) {
            Tree at = Objects.requireNonNull(map.get("points"));
            problems.error(
                    ProblemId.TOO_MANY_POINTS,
                    at.at(),
                    String.format(
                            Locale.ROOT, "%,d points are too many; at most %,d are possible", points, MOST_POINTS));
        }
        Tree pointsAt = map.get("points");
        boolean grid = design == null || design.text().equals(GRID);
        if (pointsAt != null && grid) {
            problems.error(
                    ProblemId.UNKNOWN_KEY,
                    pointsAt.at(),
                    "'points' has no place in a grid, which has as many points as its values make");
        }
        return new Experiment(
                name,
                scenario,
                files.changes(map),
                design == null ? null : design.text(),
                points,
                maps.whole(map, "runs", 1),
                maps.whole(map, "seed", Long.MIN_VALUE),
                new VariedReader(problems, grid).read(map, entry.at()));
    }
}
