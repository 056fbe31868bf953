package unanimity.chart.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static unanimity.chart.SoundChart.assertSound;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import unanimity.chart.Chart;
import unanimity.chart.TwoHundredTowns;
import unanimity.model.Outcome;

/** What holds for every chart of a batch. */
final class BatchChartsTest {

    private static final String HISTORY =
            "history: {endorsements: {M000: {on: 2024-01-01}, M001: {by: 2024-02-01}}, decided: 2024-03-05}";

    private static ExampleBatch usual(int members) {
        return ExampleBatch.of(members)
                .with(Outcome.ADOPTED, 3, 400)
                .with(Outcome.ADOPTED, 10, 300)
                .with(Outcome.ADOPTED, 14, 100)
                .with(Outcome.DEADLINE, 10, 100)
                .with(Outcome.DEADLINE, 20, 50)
                .with(Outcome.WITHDRAWN, 8, 50);
    }

    @Test
    void they_stand_in_the_order_in_which_they_are_read() {
        assertThat(usual(3).charts())
                .extracting(Chart::name)
                .containsExactly("endorsers", "adoption", "hold-outs", "dates", "cost");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 32, 200})
    void they_are_sound_for_bodies_of_any_size(int members) {
        assertSound(usual(members).charts());
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void they_are_sound_when_all_runs_end_alike_in_the_first_round(Outcome outcome) {
        for (int members : new int[] {1, 3, 200}) {
            for (long runs : new long[] {1, 2, 1000}) {
                assertSound(ExampleBatch.of(members).with(outcome, 0, runs).charts());
            }
        }
    }

    @Test
    void they_are_sound_when_no_run_is_adopted() {
        ExampleBatch batch = ExampleBatch.of(32).with(Outcome.DEADLINE, 10, 700).with(Outcome.WITHDRAWN, 4, 300);
        assertSound(batch.charts());
        assertThat(batch.chart("adoption").title())
                .isEqualTo("Adopted in none of 1,000 simulated campaigns; The Presidency gave up in 30 of 100");
        assertThat(batch.chart("dates").title()).isEqualTo("Never adopted in any of 1,000 simulated campaigns");
        assertThat(batch.chart("hold-outs").svg()).contains("none adopted");
    }

    @Test
    void they_are_sound_with_a_history_and_with_one_that_lies_beyond() {
        assertSound(ExampleBatch.of(3, HISTORY).with(Outcome.ADOPTED, 10, 20).charts());
        ExampleBatch before =
                ExampleBatch.of(3, HISTORY.replace("2024-03-05", "2025-03-05")).with(Outcome.ADOPTED, 10, 20);
        assertSound(before.charts());
        assertThat(before.chart("dates").description())
                .contains("The decision on record, of 5 March 2025, is beyond the edge.");
    }

    @Test
    void the_footer_names_runs_seed_and_version() {
        assertThat(usual(3).charts())
                .allSatisfy(chart -> assertThat(chart.svg()).contains("1,000 runs · seed 7 · Unanimity 1.0<"));
    }

    @Test
    void the_same_findings_give_the_same_bytes_in_every_locale() {
        List<String> expected = bytes();
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("en-US", "tr-TR", "de-DE", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(bytes()).as(tag).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> bytes() {
        return usual(32).charts().stream()
                .map(chart -> chart.svg() + chart.csv())
                .toList();
    }

    @Test
    void real_batches_are_sound(@TempDir Path folder) throws IOException {
        assertSound(PlayedBatch.of(Path.of("scenarios/rutte-2024.yaml"), folder.resolve("32"), 200)
                .charts());
        assertSound(PlayedBatch.of(Path.of("scenarios/rutte-2024.yaml"), folder.resolve("one"), 1)
                .charts());
        assertSound(PlayedBatch.of(Path.of("scenarios/tutorial-three-members.yaml"), folder.resolve("3"), 50)
                .charts());
        Path towns = Files.writeString(folder.resolve("towns.yaml"), TwoHundredTowns.yaml());
        assertSound(PlayedBatch.of(towns, folder.resolve("200"), 20).charts());
    }
}
