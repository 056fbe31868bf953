package unanimity.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unanimity.results.Answer;
import unanimity.results.BatchFolder;
import unanimity.results.BatchQuery;
import unanimity.results.Failures;
import unanimity.results.Keep;
import unanimity.results.Manifest;
import unanimity.results.RunKey;
import unanimity.results.Seal;
import unanimity.results.Shard;
import unanimity.scenario.Changes;

/** A batch has the same bytes however it is run: by how many threads, in how many pieces, and in how many attempts. */
final class BatchTest {

    private static final Path SCENARIO = Path.of("scenarios/tutorial-three-members.yaml");
    private static final int CHUNK = 100;

    @TempDir
    private Path scratch;

    @ParameterizedTest
    @ValueSource(ints = {2, 5})
    void threads_change_nothing(int jobs) throws IOException {
        assertThat(hashes(run("many", order(730), jobs))).isEqualTo(hashes(run("one", order(730), 1)));
    }

    @Test
    void shards_make_the_batch_that_one_machine_would_have_made() throws IOException {
        List<BatchFolder> shards = new ArrayList<>();
        for (int number = 1; number <= 5; number++) {
            shards.add(run("shard" + number, order(730, null, Keep.LITTLE, new Shard(number, 5)), 1));
        }
        BatchFolder merged = new BatchFolder(scratch.resolve("merged"));
        Shards.merge(shards, merged, origin());
        assertThat(hashes(merged)).isEqualTo(hashes(run("whole", order(730), 1)));
    }

    @Test
    void shards_of_which_one_is_missing_make_no_batch() throws IOException {
        BatchFolder first = run("first", order(730, null, Keep.LITTLE, new Shard(1, 2)), 1);
        BatchFolder merged = new BatchFolder(scratch.resolve("merged"));
        assertThatThrownBy(() -> Shards.merge(List.of(first), merged, origin()))
                .isInstanceOf(BatchConflictException.class)
                .hasMessageContaining("4 of 8 chunks are in none of the folders");
        assertThat(merged.isFree()).isTrue();
    }

    @Test
    void chunks_that_were_lost_are_made_again() throws IOException {
        BatchFolder folder = run("lost", order(730), 1);
        SortedMap<String, String> before = hashes(folder);
        folder.drop(3);
        Files.delete(folder.path().resolve("endorsements/part-000005.parquet"));
        Files.delete(folder.path().resolve("runs/part-000005.parquet"));
        Files.writeString(folder.path().resolve("runs/part-000009.parquet.tmp"), "half a part");
        resume(folder, order(730));
        assertThat(hashes(folder)).isEqualTo(before);
        assertThat(folder.path().resolve("runs/part-000009.parquet.tmp")).doesNotExist();
    }

    @Test
    void a_batch_that_grows_keeps_the_runs_it_had() throws IOException {
        BatchFolder folder = run("growing", order(250), 1);
        List<String> before = rows(folder, "SELECT * FROM runs WHERE replicate < 250 ORDER BY replicate");
        resume(folder, order(730));
        assertThat(rows(folder, "SELECT * FROM runs WHERE replicate < 250 ORDER BY replicate"))
                .isEqualTo(before)
                .hasSize(250);
        assertThat(hashes(folder)).isEqualTo(hashes(run("whole", order(730), 1)));
    }

    @Test
    void another_batch_in_the_folder_is_not_resumed() throws IOException {
        BatchFolder folder = run("mine", order(250), 1);
        BatchOrder other = new BatchOrder(
                SCENARIO,
                new Changes(List.of(), List.of("proposal.capital=0.1")),
                7,
                250,
                null,
                false,
                CHUNK,
                Keep.LITTLE,
                null);
        assertThatThrownBy(() -> resume(folder, other))
                .isInstanceOf(BatchConflictException.class)
                .hasMessageContaining("the scenario has other values there")
                .hasMessageContaining("the seed is 1 there and 7 here");
        assertThatThrownBy(() -> resume(folder, order(100)))
                .isInstanceOf(BatchConflictException.class)
                .hasMessageContaining("there are 250 runs there and 100 here");
    }

    @Test
    void a_run_that_throws_is_recorded_and_the_others_go_on() throws IOException {
        BatchFolder folder = new BatchFolder(scratch.resolve("faulty"));
        Prepared prepared = order(250).prepare();
        long cursed = prepared.design().seedOf(new RunKey(0, 137));
        Runner faulty = (plan, fixed, seed) -> {
            if (seed == cursed) {
                throw new IllegalStateException("injected");
            }
            return Runner.NEGOTIATION.run(plan, fixed, seed);
        };
        Batch batch = Batch.begin(folder, prepared.design(), manifest(prepared));
        assertThat(batch.run(new LocalEngine(2, faulty), Progress.NONE)).isTrue();
        assertThat(batch.manifest().runs()).isEqualTo(249);
        assertThat(batch.manifest().failed()).isEqualTo(1);
        assertThat(Files.readString(folder.path().resolve("errors.jsonl")))
                .contains("\"run\":\"0-137\"", "\"seed\":\"" + cursed + "\"", "injected", "BatchTest");
        assertThat(rows(folder, "SELECT replicate FROM runs WHERE replicate = 137"))
                .isEmpty();

        Batch again = Batch.resume(folder, prepared.design(), prepared.batch());
        assertThat(again.retryFailed()).isEqualTo(1);
        again.run(new LocalEngine(1), Progress.NONE);
        assertThat(new Failures(folder).runs()).isEmpty();
        assertThat(folder.path().resolve("errors.jsonl")).doesNotExist();
        assertThat(hashes(folder)).isEqualTo(hashes(run("sound", order(250), 1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void a_precision_is_reached_after_the_same_runs_by_any_number_of_threads(int jobs) throws IOException {
        BatchFolder folder = run("precise", order(20_000, 0.04, Keep.LITTLE, null), jobs);
        Manifest manifest = Manifest.read(folder);
        long runs = manifest.design().replicates();
        assertThat(runs % 100).isZero();
        assertThat(manifest.runs()).isEqualTo(runs);
        assertThat(hashes(folder)).isEqualTo(hashes(run("fixed", order(runs), 1)));
    }

    @Test
    void a_precise_batch_that_was_stopped_stops_where_it_would_have() throws IOException {
        BatchOrder order = order(20_000, 0.04, Keep.LITTLE, null);
        BatchFolder whole = run("whole", order, 1);
        BatchFolder folder = run("broken", order, 1);
        folder.drop(0);
        folder.drop(2);
        resume(folder, order);
        assertThat(hashes(folder)).isEqualTo(hashes(whole));
    }

    @Test
    void a_chunk_is_a_function_that_can_be_sent_elsewhere() throws Exception {
        ChunkTask task = new ChunkTask(order(50).prepare().design(), new Chunk(0, 0, 50), new Keep(true, true));
        ChunkResult here = task.run();
        ChunkResult there = Sent.there(Sent.there(task).run());
        assertThat(there.runs()).usingRecursiveComparison().isEqualTo(here.runs());
        assertThat(there.tally().endorsers(0))
                .usingRecursiveComparison()
                .isEqualTo(here.tally().endorsers(0));
        assertThat(there.tally().adopted()).isEqualTo(here.tally().adopted());
    }

    @Test
    void rounds_and_offers_are_kept_on_request() throws IOException {
        BatchFolder folder = run("kept", order(120, null, new Keep(true, true), null), 1);
        assertThat(rows(
                        folder,
                        "SELECT run FROM runs JOIN (SELECT run, max(round) AS last, max_by(endorsers, round) AS e FROM rounds"
                                + " GROUP BY run) USING (run) WHERE last != round OR e != endorsers"))
                .isEmpty();
        assertThat(rows(
                        folder,
                        "SELECT run FROM runs LEFT JOIN (SELECT run, count(*) AS n FROM offers GROUP BY run) USING (run)"
                                + " WHERE coalesce(n, 0) != offers"))
                .isEmpty();
        assertThat(rows(folder, "SELECT run FROM rounds WHERE shortfall = 0 AND endorsers < 3"))
                .isEmpty();
    }

    @Test
    void the_seed_of_a_run_depends_on_the_batch_and_the_replicate_alone() throws IOException {
        Design few = order(10).prepare().design();
        Design many = new Design(
                few.scenario(),
                List.of(few.points().get(0), new DesignPoint(1, List.of("proposal.capital=0"), "another")),
                few.seed(),
                false);
        Design independent = new Design(few.scenario(), many.points(), few.seed(), true);
        for (long replicate = 0; replicate < 100; replicate++) {
            assertThat(many.seedOf(new RunKey(1, replicate)))
                    .isEqualTo(many.seedOf(new RunKey(0, replicate)))
                    .isEqualTo(few.seedOf(new RunKey(0, replicate)));
            assertThat(independent.seedOf(new RunKey(1, replicate)))
                    .isNotEqualTo(independent.seedOf(new RunKey(0, replicate)));
        }
    }

    private BatchFolder run(String name, BatchOrder order, int jobs) throws IOException {
        BatchFolder folder = new BatchFolder(Files.createTempDirectory(scratch, name));
        Prepared prepared = order.prepare();
        Batch batch = Batch.begin(folder, prepared.design(), manifest(prepared));
        assertThat(batch.run(new LocalEngine(jobs), Progress.NONE)).isTrue();
        return folder;
    }

    private static void resume(BatchFolder folder, BatchOrder order) throws IOException {
        Prepared prepared = order.prepare();
        Batch.resume(folder, prepared.design(), prepared.batch()).run(new LocalEngine(1), Progress.NONE);
    }

    private static BatchOrder order(long runs) {
        return order(runs, null, Keep.LITTLE, null);
    }

    private static BatchOrder order(long runs, @Nullable Double halfWidth, Keep keep, @Nullable Shard shard) {
        return new BatchOrder(SCENARIO, Changes.NONE, 1, runs, halfWidth, false, CHUNK, keep, shard);
    }

    private static Manifest manifest(Prepared prepared) {
        return new Manifest(Manifest.State.RUNNING, origin(), prepared.batch(), 0, 0, Collections.emptySortedMap());
    }

    private static Manifest.Origin origin() {
        return new Manifest.Origin("test", null, "17", "a test", "2026-01-01T00:00Z");
    }

    private static SortedMap<String, String> hashes(BatchFolder folder) throws IOException {
        return Seal.of(folder);
    }

    private static List<String> rows(BatchFolder folder, String sql) throws IOException {
        List<String> rows = new ArrayList<>();
        try (BatchQuery query = BatchQuery.open(folder)) {
            for (Answer.Line line : query.ask(sql).lines()) {
                StringBuilder cells = new StringBuilder();
                for (int column = 0; column < line.size(); column++) {
                    cells.append(line.cell(column)).append('|');
                }
                rows.add(cells.toString());
            }
        }
        return rows;
    }
}
