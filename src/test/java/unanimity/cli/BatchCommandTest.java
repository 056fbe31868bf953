package unanimity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import unanimity.experiment.Runner;
import unanimity.results.BatchFolder;
import unanimity.results.Manifest;

/** What {@code batch} does with a folder, and what it tells. */
final class BatchCommandTest {

    private static final String TUTORIAL = "scenarios/tutorial-three-members.yaml";

    @TempDir
    private Path scratch;

    @Test
    void a_folder_that_holds_a_batch_is_left_alone_and_what_can_be_done_is_told() throws IOException {
        Path folder = scratch.resolve("batch");
        assertThat(batch(folder).code()).isZero();
        String before = Files.readString(folder.resolve("manifest.json"));
        Ran again = batch(folder);
        assertThat(again)
                .isEqualTo(new Ran(
                        2,
                        "",
                        "unanimity: error: " + folder
                                + " holds something already; go on with it with --resume, name another folder with --out,"
                                + " or write over it with --force\n"));
        assertThat(folder.resolve("manifest.json")).hasContent(before);
        assertThat(batch(folder, "--resume").code()).isZero();
    }

    @Test
    void force_deletes_only_what_a_batch_writes() throws IOException {
        Path folder = scratch.resolve("batch");
        assertThat(batch(folder).code()).isZero();
        List<Path> foreign = new ArrayList<>();
        for (String name : List.of(
                "notes.txt",
                "runs/mine.parquet",
                "runs/old/part-000000.parquet",
                "charts/photo.png",
                "charts/sources.txt",
                "mine/points.csv")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            foreign.add(Files.writeString(file, "mine"));
        }
        Path stale = folder.resolve("runs/part-000009.parquet");
        Files.writeString(stale, "of a longer batch");
        assertThat(batch(folder, "--force").code()).isZero();
        assertThat(foreign).allSatisfy(file -> assertThat(file).hasContent("mine"));
        assertThat(stale).doesNotExist();
    }

    @Test
    void a_foreign_folder_is_left_alone() throws IOException {
        Path file = Files.writeString(scratch.resolve("thesis.txt"), "mine");
        for (String how : List.of("--resume", "--jobs=1")) {
            assertThat(batch(scratch, how))
                    .isEqualTo(new Ran(
                            2,
                            "",
                            "unanimity: error: " + scratch
                                    + " holds something already; name another folder with --out, or write over it with"
                                    + " --force\n"));
        }
        assertThat(scratch).isDirectoryContaining(path -> path.equals(file));
        assertThat(scratch.toFile().list()).containsExactly("thesis.txt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--retry-failed       | --retry-failed belongs to --resume: without that a batch begins anew",
                "--resume --force     | --resume goes on with what --force deletes; leave one of them out",
                "--jobs 0             | --jobs must be at least 1, but is 0",
                "--runs 0             | runs must be at least 1, but are 0",
                "--shard 6/5          | '6/5' is no shard; write i/n with i from 1 to n, as in 1/5",
                "--max-runs 500       | --max-runs belongs to --until-ci; a fixed number is --runs",
                "--until-ci 0.7       | --until-ci must be above 0 and below 0.5, but is 0.7",
                "--keep meetings      | --keep knows rounds and offers, not 'meetings'"
            })
    void words_that_do_not_fit_are_refused_before_anything_is_run(String words, String told) {
        Path folder = scratch.resolve("batch");
        List<String> command = new ArrayList<>(List.of("batch", TUTORIAL, "--out", folder.toString()));
        command.addAll(List.of(words.split(" ")));
        assertThat(Ran.here(command.toArray(String[]::new)))
                .isEqualTo(new Ran(2, "", "unanimity: error: " + told + "\n"));
        assertThat(folder).doesNotExist();
    }

    @Test
    void a_run_that_fails_is_told_by_the_exit_code_and_can_be_tried_again() throws IOException {
        BatchFolder folder = new BatchFolder(scratch.resolve("batch"));
        List<Long> seeds = new ArrayList<>();
        Runner faulty = (plan, fixed, seed) -> {
            synchronized (seeds) {
                seeds.add(seed);
                if (seeds.size() == 30) {
                    throw new ArithmeticException("injected");
                }
            }
            return Runner.NEGOTIATION.run(plan, fixed, seed);
        };
        Ran ran = with(faulty, folder, "--jobs", "1");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out()).contains("119 runs");
        assertThat(Files.readString(folder.path().resolve("errors.jsonl")))
                .startsWith(
                        "{\"kind\":\"error\",\"run\":\"0-29\",\"point\":0,\"replicate\":\"29\",\"seed\":\""
                                + seeds.get(29)
                                + "\",\"cause\":\"java.lang.ArithmeticException: injected\",\"stack\":[\"unanimity.cli.BatchCommandTest.")
                .endsWith("]}\n");
        assertThat(query(folder, "SELECT count(*) FROM runs")).isEqualTo("119");
        assertThat(query(folder, "SELECT count(*) FROM runs WHERE replicate = 29"))
                .isEqualTo("0");
        assertThat(Manifest.read(folder).failed()).isEqualTo(1);
        assertThat(Files.readString(folder.path().resolve("report.html"))).contains("failed");

        assertThat(with(Runner.NEGOTIATION, folder, "--resume").code()).isEqualTo(3);
        Ran again = with(Runner.NEGOTIATION, folder, "--resume", "--retry-failed");
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(again.err()).contains("Runs that had failed: 1\n");
        assertThat(folder.path().resolve("errors.jsonl")).doesNotExist();
        BatchFolder sound = new BatchFolder(scratch.resolve("sound"));
        assertThat(with(Runner.NEGOTIATION, sound).code()).isZero();
        assertThat(Manifest.read(folder).files()).isEqualTo(Manifest.read(sound).files());
    }

    @Test
    void a_batch_of_which_every_run_fails_says_that_and_can_be_tried_again() throws IOException {
        BatchFolder folder = new BatchFolder(scratch.resolve("batch"));
        Ran ran = with(
                (plan, fixed, seed) -> {
                    throw new ArithmeticException("injected");
                },
                folder);
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains("Nothing is told of these runs alone: no run of the batch has come to its end yet.\n")
                .contains("SELECT run, cause FROM errors");
        assertThat(query(folder, "SELECT count(*) FROM errors")).isEqualTo("120");
        assertThat(with(Runner.NEGOTIATION, folder, "--resume", "--retry-failed")
                        .code())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--runs 50000               | 1 design point x 50,000 replicates = 50,000 runs",
                "--runs 50000 --shard 5/5   | 1 design point x 50,000 replicates = 50,000 runs, of which 10,000 in shard 5/5",
                "--until-ci 0.01            | 1 design point x 1,000,000 replicates = 1,000,000 runs at most"
            })
    void a_dry_run_tells_what_it_would_take_and_writes_nothing(String words, String told) {
        Path folder = scratch.resolve("batch");
        List<String> command =
                new ArrayList<>(List.of("batch", TUTORIAL, "--dry-run", "--jobs", "2", "--out", folder.toString()));
        command.addAll(List.of(words.split(" ")));
        Ran ran = Ran.here(command.toArray(String[]::new));
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out())
                .startsWith(told + "\nAbout ")
                .matches(
                        "[^\n]*\nAbout (\\d+ h )?(\\d+ min )?(\\d+ s )?with 2 at once, then some seconds for charts and"
                                + " report; \\d+ MB on the disk\n");
        assertThat(folder).doesNotExist();
    }

    private Ran batch(Path folder, String... more) {
        List<String> words = new ArrayList<>(List.of("batch", TUTORIAL, "--runs", "30", "--out", folder.toString()));
        words.addAll(List.of(more));
        return Ran.here(words.toArray(String[]::new));
    }

    private static Ran with(Runner runner, BatchFolder folder, String... more) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> words = new ArrayList<>(List.of(
                TUTORIAL,
                "--runs",
                "120",
                "--chunk-size",
                "50",
                "--out",
                folder.path().toString()));
        words.addAll(List.of(more));
        int code = new CommandLine(new BatchCommand(runner))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setExecutionExceptionHandler(new Faults())
                .execute(words.toArray(String[]::new));
        return new Ran(code, out.toString(), err.toString());
    }

    private static String query(BatchFolder folder, String sql) {
        Ran ran = Ran.here("query", folder.path().toString(), sql, "--csv");
        assertThat(ran.code()).as(ran.err()).isZero();
        return ran.out().lines().skip(1).findFirst().orElse("");
    }
}
