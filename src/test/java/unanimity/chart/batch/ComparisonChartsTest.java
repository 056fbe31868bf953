package unanimity.chart.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unanimity.chart.Chart;
import unanimity.chart.SoundChart;
import unanimity.chart.TwoHundredTowns;
import unanimity.scenario.Changes;

/** What holds for every chart of a comparison, of whatever bodies and outcomes. */
final class ComparisonChartsTest {

    private static final Path TUTORIAL = Path.of("scenarios/tutorial-three-members.yaml");
    private static final Path RUTTE = Path.of("scenarios/rutte-2024.yaml");

    @TempDir
    private Path scratch;

    private static Changes set(String... sets) {
        return new Changes(List.of(), List.of(sets));
    }

    private PlayedComparison played(Path first, Path second, Changes changes, int pairs) throws IOException {
        return PlayedComparison.of(first, second, changes, scratch.resolve("comparison"), pairs);
    }

    private static void assertSound(PlayedComparison comparison) {
        SoundChart.assertSound(comparison.charts());
    }

    @ParameterizedTest
    @CsvSource({"no-opt-out, 100", "qualified-majority, 60", "us-election, 60", "secret-letters, 1"})
    void they_are_sound_for_the_what_ifs_that_come_with_the_program(String overlay, int pairs) throws IOException {
        PlayedComparison comparison =
                played(RUTTE, Path.of("scenarios/rutte-2024-" + overlay + ".yaml"), Changes.NONE, pairs);
        assertSound(comparison);
        assertThat(comparison.charts()).extracting(Chart::name).containsExactly("difference", "flips");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "proposal.capital=0.05 | 30 | None of 30 pairs flips",
                "proposal.capital=0.05 | 1 | The only pair does not flip",
                "members.COV.affinity.proposal=-50 | 30 | Cove is missing in all 30 lost pairs",
                "members.COV.affinity.proposal=-50 | 1 | Cove is missing in the only lost pair",
                "calendar.start=2023-12-25 | 5 | None of 5 pairs flips",
                "proposal.name=Bea | 5 | None of 5 pairs flips"
            })
    void they_are_sound_when_nothing_flips_or_all_do(String set, int pairs, String title) throws IOException {
        PlayedComparison comparison = played(TUTORIAL, TUTORIAL, set(set), pairs);
        assertSound(comparison);
        assertThat(comparison.charts().get(1).title()).isEqualTo(title);
    }

    @Test
    void they_are_sound_for_two_hundred_members_and_for_two_bodies_that_share_none() throws IOException {
        Path towns = Files.writeString(scratch.resolve("towns.yaml"), TwoHundredTowns.yaml());
        assertSound(played(towns, towns, set("proposal.capital=0.2"), 20));
        assertSound(played(TUTORIAL, towns, Changes.NONE, 5));
    }

    @Test
    void calendars_that_differ_are_pointed_out() throws IOException {
        PlayedComparison comparison = played(TUTORIAL, TUTORIAL, set("calendar.round_days=14"), 5);
        assertThat(comparison.charts().get(0).description()).contains("a round does not stand for the same days");
    }

    @Test
    void the_same_findings_give_the_same_bytes_in_every_locale() throws IOException {
        PlayedComparison comparison = played(RUTTE, RUTTE, set("proposal.capital=0.4"), 40);
        List<String> expected = bytes(comparison);
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "de-DE", "ar-EG-u-nu-arab")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(bytes(comparison)).as(tag).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> bytes(PlayedComparison comparison) {
        return comparison.charts().stream()
                .map(chart -> chart.svg() + chart.csv())
                .toList();
    }
}
