package unanimity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What every command understands, and what is told of words that none does. */
final class OptionsTest {

    private static final String TUTORIAL = "scenarios/tutorial-three-members.yaml";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_has_the_options_of_all(CommandLine command) {
        assertThat(command.getCommandSpec().optionsMap())
                .containsKeys("-h", "-V", "-q", "-v", "--json", "--no-color")
                .containsKeys("--help", "--version", "--quiet", "--verbose");
    }

    @Test
    void quiet_is_silent_and_verbose_tells_what_is_read_and_written() throws IOException {
        String results = folder.resolve("results").toString();
        assertThat(run("run", TUTORIAL, "--out", results, "-q")).isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(run("run", TUTORIAL, "--out", results, "-v")).isZero();
        assertThat(err.toString())
                .contains("\nBy:    Unanimity development on Java ")
                .contains("Read:  " + TUTORIAL + " (3 members, ")
                .contains("Wrote: " + results + "/charts/convergence.svg\n")
                .contains("Wrote: " + results + "/run.json\n");
        assertThat(out.toString())
                .hasSize(2 * Files.readString(Path.of(results, "story.txt")).length());
    }

    @Test
    void colour_can_be_left_out() {
        assertThat(run("run", "--no-color", "--help")).isZero();
        assertThat(run("--no-color", "--help")).isZero();
        assertThat(out.toString())
                .contains("Usage: unanimity run ", "Usage: unanimity [")
                .doesNotContain("\u001B");
    }

    @Test
    void the_schema_is_a_line_for_other_programs() {
        assertThat(run("schema", "--json", "-q")).isZero();
        assertThat(out.toString()).hasLineCount(1).startsWith("{\"$schema\":");
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "run x.yaml --sed 3       | unknown option '--sed' (did you mean '--seed'?)     | run",
                "run --sed=3 x.yaml       | unknown option '--sed' (did you mean '--seed'?)     | run",
                "validate x.yaml --chek   | unknown option '--chek' (did you mean '--check'?)   | validate",
                "list --horoscope x y     | unknown option '--horoscope'                        | list",
                "run x.yaml y.yaml        | 'y.yaml' is one word too many                       | run"
            })
    void an_unknown_word_is_told_with_what_was_meant(String typed, String told, String command) {
        assertThat(run(typed.split(" "))).isEqualTo(2);
        assertThat(err.toString())
                .isEqualToNormalizingNewlines(
                        "unanimity: error: " + told + "\nHelp:  ./unanimity " + command + " --help\n");
    }

    @Test
    void an_unknown_command_is_told_with_what_was_meant() {
        assertThat(run("rnu", TUTORIAL)).isEqualTo(2);
        assertThat(err.toString()).startsWith("unanimity: error: unknown command 'rnu' (did you mean 'run'?)");
        assertThat(run("fortune", TUTORIAL)).isEqualTo(2);
        assertThat(err.toString()).contains("unknown command 'fortune'\nHelp:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "run                            | SCENARIO is missing                                   | run",
                "replay x                       | --run ID is missing                                   | replay",
                "merge x                        | --out FOLDER is missing                               | merge",
                "batch x.yaml --runs            | --runs needs a value: N                               | batch",
                "batch x.yaml --runs many       | --runs needs a whole number, not 'many'               | batch",
                "batch x.yaml --runs 1,000      | --runs needs a whole number, not '1,000'              | batch",
                "run x.yaml --seed x            | --seed needs a whole number, not 'x'                  | run",
                "run x.yaml --seed 99999999999999999999 | --seed needs a whole number of at most 9223372036854775807, not '99999999999999999999' | run",
                "batch x.yaml --jobs 1.5        | --jobs needs a whole number, not '1.5'                | batch",
                "batch x.yaml --until-ci little | --until-ci needs a number, not 'little'               | batch",
                "export x --format pdf          | --format needs one of csv, parquet, json, not 'pdf'   | export"
            })
    void a_slip_is_told_in_a_line(String typed, String told, String command) {
        assertThat(run(typed.split(" "))).isEqualTo(2);
        assertThat(err.toString())
                .isEqualToNormalizingNewlines(
                        "unanimity: error: " + told + "\nHelp:  ./unanimity " + command + " --help\n");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void the_list_of_commands_has_whole_sentences(CommandLine command) {
        assertThat(command.getCommandSpec().usageMessage().description()[0]).endsWith(".");
    }

    private static Iterable<CommandLine> commands() {
        return Main.commandLine().getSubcommands().values();
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), args);
    }
}
