package unanimity.chart.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static unanimity.chart.SoundChart.assertSound;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unanimity.analysis.DiscoveryFindings;
import unanimity.analysis.KnownStudy;
import unanimity.chart.Chart;

/** What holds for every chart of what leads to deadlock: of one limit or several, of one box or several, and of none. */
final class DiscoveryChartsTest {

    @TempDir
    private Path scratch;

    private DiscoveryFindings found(int runs, KnownStudy.Ending ending) throws IOException {
        return new KnownStudy(scratch).discovery(runs, KnownStudy.deadlock(ending));
    }

    private static List<Chart> charts(DiscoveryFindings findings) {
        return DiscoveryCharts.of(findings, new DiscoveryLabel(1, "Unanimity"));
    }

    private static Chart named(List<Chart> charts, String name) {
        return charts.stream()
                .filter(chart -> chart.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void two_limits_make_a_plane() throws IOException {
        List<Chart> charts = charts(found(1_500, (a, b, c, luck) -> a < 0.3 && b > 0.6 ? 1 : 0));
        assertThat(charts).extracting(Chart::name).containsExactly("box", "scatter", "trade-off");
        assertSound(charts);
        assertThat(named(charts, "box").table().rows()).hasSize(2 * Stretches.NUMBER);
        assertThat(named(charts, "scatter").table().rows().size()).isBetween(700, 1_400);
        assertThat(named(charts, "scatter").description()).doesNotContain("The box also limits");
    }

    @Test
    void one_limit_makes_none() throws IOException {
        List<Chart> charts = charts(found(1_000, (a, b, c, luck) -> c > 0.8 ? 1 : 0));
        assertThat(charts).extracting(Chart::name).containsExactly("box", "trade-off");
        assertSound(charts);
    }

    @Test
    void a_third_limit_is_told_below_the_plane() throws IOException {
        List<Chart> charts = charts(found(3_000, (a, b, c, luck) -> a < 0.5 && b > 0.5 && c < 0.5 ? 1 : 0));
        assertSound(charts);
        assertThat(named(charts, "scatter").description())
                .contains("The box also limits one number that the plane does not show.");
    }

    @Test
    void a_stretch_in_the_middle_has_limits_on_both_sides() throws IOException {
        List<Chart> charts = charts(found(2_000, (a, b, c, luck) -> a > 0.4 && a < 0.6 ? 1 : 0));
        assertSound(charts);
        assertThat(named(charts, "box").description()).contains("between");
    }

    @Test
    void several_boxes_are_told_apart() throws IOException {
        DiscoveryFindings findings = found(4_000, (a, b, c, luck) -> (a < 0.25 && b < 0.4) || c > 0.9 ? 1 : 0);
        assertThat(findings.boxes()).hasSizeGreaterThan(1);
        List<Chart> charts = charts(findings);
        assertSound(charts);
        assertThat(named(charts, "trade-off").description())
                .contains("Box 2, where", "Each further box is sought among the runs that those before left");
    }

    @Test
    void nearly_all_or_hardly_any_deadlock_is_drawn() throws IOException {
        assertSound(charts(found(1_000, (a, b, c, luck) -> a < 0.95 ? 1 : 0)));
        assertSound(charts(found(1_500, (a, b, c, luck) -> a < 0.04 && b < 0.7 ? 1 : 0)));
    }

    @Test
    void without_a_box_there_is_no_chart() throws IOException {
        assertThat(charts(found(200, (a, b, c, luck) -> 1))).isEmpty();
        assertThat(charts(found(200, (a, b, c, luck) -> luck.nextDouble() < 0.5 ? 1 : 0)))
                .isEmpty();
    }
}
