package unanimity.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import unanimity.model.Source;

/** Reads scenario files. */
public final class ScenarioReader {

    private static final int MOST_MEMBERS = 10_000;

    private ScenarioReader() {}

    /** {@link #read(Path, Changes)} with nothing changed. */
    public static Reading read(Path file) {
        return read(file, Changes.NONE);
    }

    /** {@link #read(Path, Changes)} without overlays. */
    public static Reading read(Path file, List<String> sets) {
        return read(file, new Changes(List.of(), sets));
    }

    /**
     * Reads a file and the files that it extends.
     *
     * @param file messages name it in these words
     * @param changes applied before anything is checked
     * @throws ScenarioException with all that is wrong
     */
    public static Reading read(Path file, Changes changes) {
        Problems problems = new Problems();
        Tree.Mapping layers = new Layers(problems).load(file, changes.overlays());
        return reading(edited(layers, changes.sets(), problems), problems);
    }

    /**
     * The same as one file that extends nothing: YAML that reads back to the same scenario, without the comments.
     *
     * @throws ScenarioException with all that is wrong
     */
    public static String resolve(Path file, Changes changes) {
        Problems problems = new Problems();
        Tree.Mapping layers = new Layers(problems).load(file, changes.overlays());
        Tree.Mapping own = edited(layers, changes.sets(), problems);
        reading(own, problems);
        return YamlText.of(own);
    }

    /** The scenario before it is checked, with what is laid over it. */
    static Tree.Mapping tree(Path file, Changes changes) {
        Problems problems = new Problems();
        return edited(new Layers(problems).load(file, changes.overlays()), changes.sets(), problems);
    }

    /** What is wrong with a scenario in which a parameter has another value; nothing where it is good. */
    static List<Problem> tried(Tree.Mapping own, String path, Location at, Tree value) {
        Problems problems = new Problems();
        try {
            Tree.Mapping edited = new Settings(problems).set(own, path, at, value);
            reading(edited, problems);
            return List.of();
        } catch (ScenarioException refused) {
            return refused.problems();
        }
    }

    /**
     * Reads a text.
     *
     * @param name what messages call it; {@code extends} is resolved against it
     * @throws ScenarioException with all that is wrong
     */
    public static Reading read(String text, String name, List<String> sets) {
        Problems problems = new Problems();
        Tree.Mapping file = new Layers(problems).load(SourceText.of(name, text), Path.of(name));
        return reading(edited(file, sets, problems), problems);
    }

    private static Tree.Mapping edited(Tree.@Nullable Mapping file, List<String> sets, Problems problems) {
        if (file == null) {
            problems.stopIfAny();
            throw new IllegalStateException("a file that was not read has problems");
        }
        requireSchema(file, problems);
        Partial.refuse(file, problems);
        Tree.Mapping own = new Settings(problems).apply(file, sets);
        requireSize(own, problems);
        return own;
    }

    private static Reading reading(Tree.Mapping own, Problems problems) {
        Ledger ledger = new Ledger();
        Block root = check(own, ledger, problems);
        new CrossChecks(problems, root).run();
        problems.stopIfAny();
        ScenarioTemplate template =
                new ScenarioTemplate(new ScenarioBuilder(root).build(), ledger.uncertain(), root.allNumbers());
        return new Reading(
                template,
                ledger.values(),
                sources(root),
                new Parties(root).groups(),
                problems.of(Severity.WARNING),
                cautions(root, template));
    }

    private static List<Problem> cautions(Block root, ScenarioTemplate template) {
        Problems cautions = new Problems();
        new ProposalGuards(cautions, root, template.base()).run();
        new MemberGuards(cautions, root, template).run();
        new EffectGuards(cautions, root, template.base()).run();
        return cautions.of(Severity.WARNING);
    }

    private static Block check(Tree.Mapping own, Ledger ledger, Problems problems) {
        Tree.Mapping merged = Merge.inherit(own);
        Numbers numbers = new Numbers(problems, ledger, scale(own));
        Shocks shocks = new Shocks(problems, own, merged);
        Checker checker = new Checker(problems, new Names(merged), shocks, numbers);
        Spot top = new Spot("", Location.of(own.at().source(), 1, 1, 1), false);
        return new SectionReader(checker, problems, Part.SCENARIO).read(merged, top);
    }

    /** In another language everything else would be wrong too, so nothing else is said. */
    private static void requireSchema(Tree.Mapping file, Problems problems) {
        if (file.get("schema") instanceof Tree.Scalar schema && !schema.text().equals(ScenarioKeys.SCHEMA)) {
            String message = schema.text().equals(ExperimentReader.SCHEMA)
                    ? "this is an experiment file, not a scenario; ./unanimity sweep runs it"
                    : "this program reads " + ScenarioKeys.SCHEMA + ", not '" + schema.text() + "'";
            problems.error(ProblemId.WRONG_SCHEMA, schema.at(), message);
            problems.stopIfAny();
        }
    }

    /** What follows takes time and memory for each member. */
    private static void requireSize(Tree.Mapping file, Problems problems) {
        if (file.get("members") instanceof Tree.Mapping members
                && members.entries().size() > MOST_MEMBERS) {
            String message = "there are " + members.entries().size() + " members; at most 10000 are possible";
            problems.error(ProblemId.TOO_MANY_MEMBERS, members.at(), message);
            problems.stopIfAny();
        }
    }

    private static double scale(Tree.Mapping file) {
        Tree tree = file.get("scale");
        if (tree == null) {
            return 1;
        }
        Tree bare = tree instanceof Tree.Mapping map && map.get("value") != null ? map.get("value") : tree;
        if (bare instanceof Tree.Scalar scalar && Numbers.isNumber(scalar)) {
            double scale = Numbers.parse(scalar.text());
            return scale > 0 ? scale : Double.POSITIVE_INFINITY;
        }
        return Double.POSITIVE_INFINITY; // complained of elsewhere; no position is out of range then
    }

    private static SortedMap<String, Source> sources(Block root) {
        SortedMap<String, Source> sources = new TreeMap<>();
        for (Block source : root.blocks("sources")) {
            String id = source.id();
            sources.put(id, new Source(id, source.text("title"), source.textOrNull("url"), source.dayOrNull("date")));
        }
        return sources;
    }
}
