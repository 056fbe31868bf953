package unanimity.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import unanimity.model.Citation;
import unanimity.model.Origin;
import unanimity.results.Row;
import unanimity.scenario.Parameter;
import unanimity.scenario.PathPattern;
import unanimity.scenario.Reading;
import unanimity.scenario.ScenarioReader;
import unanimity.scenario.Settled;
import unanimity.scenario.SimilarFiles;

/** The parameters of the language, or the values of a scenario. */
@Command(
        name = "params",
        description = {
            "Without a scenario: every parameter with unit, range, default and meaning.",
            "With one: every value in effect, where it stands and what is said to support it."
        },
        footer = {
            "",
            "A parameter has a path, which leads to its place in a scenario file:",
            "members.HUN.access is the key access of the member HUN. --set takes the same",
            "path, and so do the shocks of events.",
            "",
            "  params                                         all of them",
            "  params access                                  what access is and can be",
            "  params scenarios/rutte-2024.yaml               the values of a scenario",
            "  params scenarios/rutte-2024.yaml members.HUN   those of a member",
            "",
            "A pattern chooses paths: members.HUN (and all below), members.*.access, access (wherever it stands).",
            "Columns of --json. Without a scenario: path, unit, range, default, required, uncertain, meaning.",
            "With one: path, members (how many share the value), value, origin, sources, date, confidence, low, high, place."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ParamsCommand implements Callable<Integer> {

    private static final int WIDEST = 44;

    @Mixin
    private final Terminal terminal = new Terminal();

    @Parameters(
            arity = "0..2",
            paramLabel = "[SCENARIO] [PATTERN]",
            description = "A scenario file (YAML), a pattern of parameter paths, or both.")
    private List<String> words = new ArrayList<>();

    @Mixin
    private final ChangeOptions changes = new ChangeOptions();

    @Override
    public Integer call() {
        boolean scenario = words.size() == 2 || (words.size() == 1 && isFile(words.get(0)));
        String pattern = words.isEmpty() || (words.size() == 1 && scenario) ? "" : words.get(words.size() - 1);
        if (!scenario && !changes.changes().isEmpty()) {
            throw new Refusal("--overlay and --set change a scenario; name its file before the pattern");
        }
        if (scenario) {
            values(Path.of(words.get(0)), pattern);
        } else {
            language(pattern);
        }
        return ExitCode.DONE;
    }

    private static boolean isFile(String word) {
        return word.matches("(?i).*\\.ya?ml|.*[/\\\\].*") || Files.exists(Path.of(word));
    }

    private void language(String typed) {
        PathPattern pattern = PathPattern.of(typed);
        List<Parameter> chosen = Parameter.all().stream()
                .filter(parameter -> pattern.matches(parameter.path()))
                .toList();
        if (chosen.isEmpty()) {
            String near =
                    pattern.hint(Parameter.all().stream().map(Parameter::path).toList());
            throw new Refusal("no parameter matches '" + typed + "'"
                    + (near.isEmpty() ? SimilarFiles.hint(Path.of(typed)) : near));
        }
        if (terminal.json()) {
            chosen.forEach(parameter -> terminal.out().println(row(parameter)));
        } else {
            Columns columns = new Columns(WIDEST).row("path", "unit", "default", "range", "meaning");
            chosen.forEach(p -> columns.row(p.path(), p.unit(), standing(p), p.range(), p.meaning()));
            columns.print(terminal.out());
        }
        terminal.next(
                "./unanimity params scenarios/rutte-2024.yaml members.HUN",
                "the values of a scenario, and their sources");
    }

    private static String standing(Parameter parameter) {
        String given = parameter.byDefault();
        return given == null ? parameter.required() ? "required" : "-" : given;
    }

    private static Row row(Parameter parameter) {
        return Row.of("parameter")
                .with("path", parameter.path())
                .with("unit", parameter.unit())
                .with("range", parameter.range())
                .with("default", parameter.byDefault())
                .with("required", parameter.required())
                .with("uncertain", parameter.uncertain())
                .with("meaning", parameter.meaning());
    }

    private void values(Path file, String typed) {
        Reading reading = ScenarioReader.read(file, changes.changes());
        terminal.read(file, reading);
        List<Settled> values = typed.isEmpty() ? Settled.summary(reading) : Settled.matching(reading, typed);
        if (values.isEmpty()) {
            List<String> paths = new ArrayList<>(reading.provenance().keySet());
            throw new Refusal("no parameter of " + file + " matches '" + typed + "'"
                    + PathPattern.of(typed).hint(paths));
        }
        if (terminal.json()) {
            values.forEach(value -> terminal.out().println(row(value)));
        } else {
            Columns columns = new Columns(WIDEST).row("path", "value", "confidence", "date", "sources", "place");
            values.forEach(value -> columns.row(cells(value)));
            columns.print(terminal.out());
        }
        String command = "./unanimity run " + Home.quoted(Home.shown(file)) + changes.typed();
        terminal.next(command + " --set PATH=VALUE", "the same negotiation with another value");
    }

    private static String[] cells(Settled value) {
        Citation citation = value.provenance().citation();
        String confidence = citation.confidence();
        return new String[] {
            value.path(),
            Columns.cut(value.provenance().value(), WIDEST),
            confidence == null ? "-" : confidence,
            citation.date() == null ? "-" : citation.date().toString(),
            citation.sources().isEmpty() ? "-" : String.join(" ", citation.sources()),
            value.provenance().place()
                    + (value.provenance().origin() == Origin.DEFAULTS
                                    && !value.path().startsWith("defaults.")
                            ? " (defaults)"
                            : "")
        };
    }

    private static Row row(Settled value) {
        Citation citation = value.provenance().citation();
        return Row.of("value")
                .with("path", value.path())
                .with("members", value.members())
                .with("value", value.provenance().value())
                .with("origin", value.provenance().origin())
                .with("sources", citation.sources())
                .with("date", citation.date())
                .with("confidence", citation.confidence())
                .with("low", citation.low())
                .with("high", citation.high())
                .with("place", value.provenance().place());
    }
}
