package unanimity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import unanimity.model.DecisionRule;
import unanimity.model.Scenario;
import unanimity.results.Decimals;
import unanimity.results.Row;
import unanimity.scenario.LibraryEntry;
import unanimity.scenario.Problem;
import unanimity.scenario.Reading;

/** The library of scenarios. */
@Command(
        name = "list",
        description = "Lists the scenario files of a folder: title, question, members, rule, what they extend.",
        footer = {"", "Columns of --json: file, state, title, question, members, rule, extends, error."},
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ListCommand implements Callable<Integer> {

    @Mixin
    private final Terminal terminal = new Terminal();

    @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "Where to look (the project's scenarios).")
    private @Nullable Path folder;

    @Override
    public Integer call() throws IOException {
        Path where = folder == null ? Home.scenarios() : folder;
        if (!Files.isDirectory(where)) {
            throw new Refusal("there is no folder " + Home.shown(where));
        }
        List<LibraryEntry> entries = LibraryEntry.all(where);
        if (terminal.json()) {
            entries.forEach(entry -> terminal.out().println(row(entry)));
        } else {
            entries.forEach(this::tell);
        }
        entries.forEach(this::detail);
        LibraryEntry first = first(entries);
        if (first == null) {
            terminal.remark("No scenario in " + Home.shown(where) + " yet.");
            terminal.next("./unanimity init NAME", "writes one to begin with");
        } else {
            terminal.next("./unanimity run " + Home.quoted(Home.shown(first.file())), "one run, told as a story");
        }
        return ExitCode.DONE;
    }

    private void detail(LibraryEntry entry) {
        if (entry.reading() != null) {
            terminal.read(entry.file(), entry.reading());
        }
    }

    /** What to begin with: a tutorial, or else a scenario that stands for itself; null where none is valid. */
    private static @Nullable LibraryEntry first(List<LibraryEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.reading() != null)
                .min(Comparator.comparing(
                                (LibraryEntry entry) -> !entry.file().toString().contains("tutorial"))
                        .thenComparing(entry -> entry.extended() != null))
                .orElse(null);
    }

    private void tell(LibraryEntry entry) {
        terminal.out().println(Home.shown(entry.file()));
        Reading reading = entry.reading();
        Problem problem = entry.problem();
        if (reading != null) {
            Scenario scenario = reading.template().base();
            terminal.out()
                    .println("    " + scenario.title() + " (" + members(scenario) + ", " + rule(scenario.rule()) + ")");
            if (scenario.question() != null) {
                terminal.out().println("    " + scenario.question());
            }
        } else if (problem != null) {
            String place = problem.line() == 0 ? "" : "line " + problem.line() + ": ";
            terminal.out()
                    .println("    broken: " + place + problem.message() + " ["
                            + problem.id().id() + "]");
        } else {
            terminal.out().println("    a partial file, to be laid over a scenario with --overlay");
        }
        if (entry.extended() != null) {
            terminal.out().println("    extends " + entry.extended());
        }
    }

    private static Row row(LibraryEntry entry) {
        Reading reading = entry.reading();
        Problem problem = entry.problem();
        Scenario scenario = reading == null ? null : reading.template().base();
        return Row.of("scenario")
                .with("file", Home.shown(entry.file()))
                .with("state", scenario != null ? "valid" : entry.partial() ? "partial" : "broken")
                .with("title", scenario == null ? null : scenario.title())
                .with("question", scenario == null ? null : scenario.question())
                .with("members", scenario == null ? null : scenario.members().size())
                .with("rule", scenario == null ? null : rule(scenario.rule()))
                .with("extends", entry.extended())
                .with("error", problem == null ? null : problem.message());
    }

    private static String members(Scenario scenario) {
        int members = scenario.members().size();
        return members == 1 ? "1 member" : members + " members";
    }

    private static String rule(DecisionRule rule) {
        if (rule instanceof DecisionRule.AtLeast atLeast) {
            return "at least " + atLeast.count();
        }
        if (rule instanceof DecisionRule.Weighted weighted) {
            return Decimals.of(weighted.quota()) + " of the votes";
        }
        if (rule instanceof DecisionRule.Qualified) {
            return "qualified majority";
        }
        return rule instanceof DecisionRule.Majority ? "majority" : "unanimity";
    }
}
