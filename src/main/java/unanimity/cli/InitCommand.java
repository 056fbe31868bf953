package unanimity.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import unanimity.results.Row;
import unanimity.scenario.ScenarioReader;
import unanimity.scenario.Starter;

/** Writes a scenario to begin with. */
@Command(
        name = "init",
        description =
                "Writes NAME.yaml, a scenario to begin with: it runs as it is, and its remarks explain every key.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class InitCommand implements Callable<Integer> {

    private static final LocalDate SOME_DAY = LocalDate.of(2026, 1, 5); // no clock: the same words write the same file
    private static final int MOST = 500;

    @Mixin
    private final Terminal terminal = new Terminal();

    @Parameters(paramLabel = "NAME", description = "Name of the file, without .yaml.")
    private String name = "";

    @Option(names = "--out", paramLabel = "FOLDER", description = "Where to write (the working folder).")
    private Path out = Path.of("");

    @Option(names = "--title", paramLabel = "TEXT", description = "What is negotiated, in a line (NAME).")
    private @Nullable String title;

    @Option(names = "--members", paramLabel = "IDS|N", description = "Their ids, as FRA,DEU,POL, or how many (5).")
    private String members = "5";

    @Option(names = "--issues", paramLabel = "IDS", description = "Questions of policy, as budget,rights (policy).")
    private String issues = "policy";

    @Option(names = "--start", paramLabel = "DAY", description = "First day, YYYY-MM-DD (2026-01-05).")
    private LocalDate start = SOME_DAY;

    @Option(names = "--deadline", paramLabel = "DAY", description = "Last day (twelve weeks after the start).")
    private @Nullable LocalDate deadline;

    @Option(
            names = "--rule",
            paramLabel = "RULE",
            description = "unanimity, majority, qualified, at_least=N or weighted=SHARE (unanimity).")
    private String rule = "unanimity";

    @Option(names = "--proposer", paramLabel = "NAME", description = "Who bargains; may be the id of a member.")
    private String proposer = "the presidency";

    @Override
    public Integer call() throws IOException {
        Path file = file();
        Starter starter = starter();
        String text = starter.text();
        if (Files.exists(file)) {
            throw new Refusal(Home.shown(file) + " exists already and is left as it is; choose another name");
        }
        // What is wrong with the answers is told before anything is written.
        terminal.read(file, ScenarioReader.read(text, Home.shown(file), List.of()));
        if (file.getParent() != null) {
            Files.createDirectories(file.getParent());
        }
        Files.write(file, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
        terminal.out().println(terminal.json() ? row(file) : "Written: " + Home.shown(file));
        terminal.next("./unanimity run " + Home.quoted(Home.shown(file)), "read it first, change it, run it");
        return ExitCode.DONE;
    }

    private static String row(Path file) {
        return Row.of("file").with("file", Home.shown(file)).toString();
    }

    private Path file() {
        String bare = name.replaceFirst("(?i)\\.ya?ml$", "");
        if (bare.isBlank() || bare.matches(".*[/\\\\:*?\"<>|\\p{Cntrl}].*")) {
            throw new Refusal("'" + name + "' is no name of a file; the folder is named with --out");
        }
        return out.resolve(bare + ".yaml");
    }

    private Starter starter() {
        LocalDate end = deadline == null ? start.plusWeeks(12) : deadline;
        if (!end.isAfter(start)) {
            throw new Refusal("the deadline " + end + " must lie after the start " + start);
        }
        String named = title == null ? name.replaceFirst("(?i)\\.ya?ml$", "") : title;
        if (named.isBlank() || proposer.isBlank() || (named + proposer).matches("(?s).*\\p{Cntrl}.*")) {
            throw new Refusal("--title and --proposer are a line of words each");
        }
        return new Starter(named, memberIds(), start, end, ruleText(), proposer, ids("--issues", issues));
    }

    private List<String> memberIds() {
        if (!members.matches("[0-9]+")) {
            return ids("--members", members);
        }
        int count = members.length() > 4 ? Integer.MAX_VALUE : Integer.parseInt(members);
        if (count < 1 || count > MOST) {
            throw new Refusal("--members " + members + ": a number of members is from 1 to " + MOST);
        }
        return IntStream.rangeClosed(1, count).mapToObj(i -> "M" + i).toList();
    }

    private static List<String> ids(String option, String list) {
        List<String> ids = List.of(list.split("\\s*,\\s*", -1));
        for (String id : ids) {
            if (!id.matches("[A-Za-z0-9_-]+")) {
                throw new Refusal(option + " " + list + ": '" + id
                        + "' is no id: only letters A-Z and a-z, digits, _ and - are; a comma stands between two");
            }
        }
        if (ids.stream().distinct().count() < ids.size()) {
            throw new Refusal(option + " " + list + ": an id stands there twice");
        }
        return ids;
    }

    private String ruleText() {
        if (rule.matches("unanimity|majority")) {
            return rule;
        }
        if (rule.equals("qualified")) {
            return "{qualified: {}}";
        }
        if (rule.matches("at[_-]least=[0-9]+|weighted=[0-9.]+")) {
            return "{" + rule.replace('-', '_').replace("=", ": ") + "}";
        }
        throw new Refusal("--rule " + rule + ": write unanimity, majority, qualified, at_least=N or weighted=SHARE");
    }
}
