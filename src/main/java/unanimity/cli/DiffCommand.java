package unanimity.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import unanimity.model.Citation;
import unanimity.model.Provenance;
import unanimity.results.Row;
import unanimity.scenario.Difference;
import unanimity.scenario.Reading;
import unanimity.scenario.ScenarioReader;

/** What two scenarios say differently. */
@Command(
        name = "diff",
        description = {
            "Tells by meaning, not by line, what scenario B says otherwise than A: values added, removed, changed.",
            "Without B, A is compared with itself after --overlay and --set; with B they change B."
        },
        footer = {
            "",
            "Exit code 0; with --exit-code 4 when they differ. What lists hold is known by its place, from 0.",
            "Columns of --json: path, members, change (added, removed, changed, resourced), before, after, and of both the place."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class DiffCommand implements Callable<Integer> {

    private static final int WIDEST = 60;

    @Mixin
    private final Terminal terminal = new Terminal();

    @Parameters(index = "0", paramLabel = "A", description = "A scenario file (YAML).")
    private Path before = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "B", description = "Another.")
    private @Nullable Path after;

    @Mixin
    private final ChangeOptions changes = new ChangeOptions();

    @Option(names = "--exit-code", description = "Exit with 4 when they differ.")
    private boolean exitCode;

    @Override
    public Integer call() {
        if (after == null && changes.changes().isEmpty()) {
            throw new Refusal("name a second scenario, or say with --overlay or --set what to change in the first");
        }
        Path second = after == null ? before : after;
        Reading old = ScenarioReader.read(before);
        Reading changed = ScenarioReader.read(second, changes.changes());
        terminal.read(before, old);
        terminal.read(second, changed);
        List<Difference> found = Difference.between(old, changed);
        if (terminal.json()) {
            found.forEach(one -> terminal.out().println(row(one)));
        } else {
            found.forEach(this::tell);
        }
        if (found.isEmpty()) {
            terminal.remark("No difference: both say the same.");
        }
        terminal.next(
                "./unanimity run " + Home.quoted(Home.shown(second)) + changes.typed(), "what comes of the second");
        if (!found.isEmpty()) {
            String other = after == null ? "" : " " + Home.quoted(Home.shown(after));
            terminal.orNext(
                    "./unanimity compare " + Home.quoted(Home.shown(before)) + other + changes.typed(),
                    "what that changes, over many runs");
        }
        return exitCode && !found.isEmpty() ? ExitCode.DIFFERENT : ExitCode.DONE;
    }

    private void tell(Difference one) {
        String sign =
                switch (one.kind()) {
                    case ADDED -> "+ ";
                    case REMOVED -> "- ";
                    case CHANGED, RESOURCED -> "~ ";
                };
        String members = one.members() > 1 ? " (" + one.members() + " members)" : "";
        boolean sources = one.kind() == Difference.Kind.RESOURCED;
        terminal.out().println(sign + one.path() + members + ": " + words(one, sources));
        terminal.out().println("      " + places(one));
    }

    private static String words(Difference one, boolean sources) {
        String old = words(one.before(), sources);
        String now = words(one.after(), sources);
        return old.isEmpty() || now.isEmpty() ? old + now : old + " -> " + now;
    }

    private static String words(@Nullable Provenance value, boolean sources) {
        if (value == null) {
            return "";
        }
        String words = Columns.cut(value.value(), WIDEST);
        return sources ? words + " [" + support(value.citation()) + "]" : words;
    }

    private static String support(Citation citation) {
        StringBuilder support = new StringBuilder(String.join(" ", citation.sources()));
        if (citation.date() != null) {
            support.append(' ').append(citation.date());
        }
        if (citation.confidence() != null) {
            support.append(' ').append(citation.confidence());
        }
        if (citation.low() != null) {
            support.append(String.format(Locale.ROOT, " %s to %s", citation.low(), citation.high()));
        }
        return support.isEmpty() ? "nothing said" : support.toString().strip();
    }

    private static String places(Difference one) {
        Provenance old = one.before();
        Provenance now = one.after();
        String first = old == null ? "" : old.place();
        String second = now == null ? "" : now.place();
        return first.isEmpty() || second.isEmpty() ? first + second : first + " -> " + second;
    }

    private static Row row(Difference one) {
        Provenance old = one.before();
        Provenance now = one.after();
        return Row.of("difference")
                .with("path", one.path())
                .with("members", one.members())
                .with("change", one.kind())
                .with("before", old == null ? null : old.value())
                .with("after", now == null ? null : now.value())
                .with("before_place", old == null ? null : old.place())
                .with("after_place", now == null ? null : now.place());
    }
}
