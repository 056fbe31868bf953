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

    /** {@link #read(Path, List)} with nothing set. */
    public static Reading read(Path file) {
        return read(file, List.of());
    }

    /**
     * Reads a file and the files that it extends.
     *
     * @param file messages name it in these words
     * @param sets options {@code path=value}, applied in turn before anything is checked
     * @throws ScenarioException with all that is wrong
     */
    public static Reading read(Path file, List<String> sets) {
        Problems problems = new Problems();
        return read(new Layers(problems).load(file), sets, problems);
    }

    /**
     * Reads a text.
     *
     * @param name what messages call it; {@code extends} is resolved against it
     * @throws ScenarioException with all that is wrong
     */
    public static Reading read(String text, String name, List<String> sets) {
        Problems problems = new Problems();
        return read(new Layers(problems).load(SourceText.of(name, text), Path.of(name)), sets, problems);
    }

    private static Reading read(Tree.@Nullable Mapping file, List<String> sets, Problems problems) {
        if (file == null) {
            problems.stopIfAny();
            throw new IllegalStateException("a file that was not read has problems");
        }
        requireSchema(file, problems);
        Tree.Mapping own = new Settings(problems).apply(file, sets);
        requireSize(own, problems);
        Ledger ledger = new Ledger();
        Block root = check(own, ledger, problems);
        new CrossChecks(problems, root).run();
        problems.stopIfAny();
        return new Reading(
                new ScenarioTemplate(new ScenarioBuilder(root).build(), ledger.uncertain(), root.allNumbers()),
                ledger.values(),
                sources(root),
                new Parties(root).groups(),
                problems.of(Severity.WARNING));
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
            String message = "this program reads " + ScenarioKeys.SCHEMA + ", not '" + schema.text() + "'";
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
