package unanimity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The manual does what it says: its files are saved, its commands typed, and what they print is what it shows. */
final class TutorialTextTest {

    private static final Path SCENARIOS = Path.of("scenarios");

    private static final Pattern WORD = Pattern.compile("'[^']*'|\"[^\"]*\"|[^ '\"]+");

    /** What a slow machine says meanwhile. */
    private static final Pattern PROGRESS = Pattern.compile("\\d+ of \\d+ runs, .* left; .*");

    /** Stands for the project's folder. */
    @TempDir
    private Path home;

    @BeforeEach
    void copy_the_scenarios() throws IOException {
        copy(SCENARIOS);
        copy(SCENARIOS.resolve("experiments"));
    }

    private void copy(Path folder) throws IOException {
        Files.createDirectory(home.resolve(folder));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, home.resolve(file));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tutorial",
                "how-to/change-a-member",
                "how-to/add-a-demand",
                "how-to/add-a-case",
                "how-to/ask-what-if",
                "how-to/find-what-leads-to-deadlock",
                "how-to/find-what-matters",
                "how-to/read-a-chart",
                "how-to/run-a-batch",
                "how-to/sweep-parameters",
                "how-to/use-results-elsewhere"
            })
    void every_command_of_a_page_prints_what_the_page_shows(String page) throws IOException {
        List<ConsoleBlocks.Step> steps = ConsoleBlocks.of(Files.readAllLines(Path.of("docs", page + ".md")));
        assertThat(steps).isNotEmpty();
        for (ConsoleBlocks.Step step : steps) {
            if (step instanceof ConsoleBlocks.Saved saved) {
                Files.writeString(home.resolve(saved.path()), saved.text());
            } else if (step instanceof ConsoleBlocks.Typed typed) {
                List<String> printed = type(typed.command());
                assertThat(ConsoleBlocks.matches(typed.shown(), printed))
                        .as(
                                "docs/%s.md:%d shows%n%s%nbut `%s` prints%n%s",
                                page,
                                typed.line(),
                                String.join("\n", typed.shown()),
                                typed.command(),
                                String.join("\n", printed))
                        .isTrue();
            }
        }
    }

    @Test
    void three_dots_stand_for_any_lines_and_nothing_else_does() {
        List<String> printed = List.of("one", "two", "three");
        assertThat(ConsoleBlocks.matches(List.of("one", "two", "three"), printed))
                .isTrue();
        assertThat(ConsoleBlocks.matches(List.of("one", "...", "three"), printed))
                .isTrue();
        assertThat(ConsoleBlocks.matches(List.of("..."), printed)).isTrue();
        assertThat(ConsoleBlocks.matches(List.of("one", "three"), printed)).isFalse();
        assertThat(ConsoleBlocks.matches(List.of("one", "two"), printed)).isFalse();
        assertThat(ConsoleBlocks.matches(List.of("one", "...", "thre"), printed))
                .isFalse();
    }

    /** Lines on stdout, then on stderr, with paths as they are typed in the project's folder. */
    private List<String> type(String command) {
        List<String> words = words(command);
        assertThat(words.get(0)).as(command).isEqualTo("./unanimity");
        List<String> args = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            boolean path = words.get(i).startsWith("scenarios/") || words.get(i).startsWith("output/");
            args.add(path ? home.resolve(words.get(i)).toString() : words.get(i));
        }
        String kind = args.get(0);
        if ((kind.equals("run") || kind.equals("batch")) && !args.contains("--out")) {
            args.add("--out");
            args.add(folder(kind, args).toString());
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Main.run(new PrintWriter(out), new PrintWriter(err), args.toArray(String[]::new));
        String text = out + err.toString();
        return text.replace(System.lineSeparator(), "\n")
                .replace(home + File.separator, "")
                .lines()
                .filter(line -> !PROGRESS.matcher(line).matches())
                .toList();
    }

    /** Where results of the program in the project's folder would go. */
    private Path folder(String kind, List<String> args) {
        String scenario = Path.of(args.get(1)).getFileName().toString().replace(".yaml", "");
        String shard = after("--shard", args, "").replaceFirst("(.+)/(.+)", "-shard-$1-$2");
        return home.resolve("output").resolve(scenario).resolve(kind + "-" + after("--seed", args, "1") + shard);
    }

    private static String after(String option, List<String> args, String otherwise) {
        int place = args.indexOf(option);
        return place < 0 ? otherwise : args.get(place + 1);
    }

    /** As a shell takes them apart: quotes of either kind hold a word together. */
    private static List<String> words(String command) {
        return WORD.matcher(command)
                .results()
                .map(word -> word.group().replaceAll("^(['\"])(.*)\\1$", "$2"))
                .toList();
    }
}
