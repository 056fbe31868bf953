package unanimity.chart.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unanimity.analysis.Influence;
import unanimity.analysis.MeasureSensitivity;
import unanimity.analysis.PointFindings;
import unanimity.analysis.PointMeasure;
import unanimity.analysis.Ranking;
import unanimity.analysis.Sample;
import unanimity.analysis.SensitivityFindings;
import unanimity.chart.SoundChart;
import unanimity.chart.batch.Frequency;
import unanimity.model.Scenario;
import unanimity.results.Study;
import unanimity.scenario.ScenarioReader;
import unanimity.statistics.Estimate;
import unanimity.statistics.Moments;
import unanimity.statistics.Proportion;

/** What holds for every chart of factors: of one, of ninety, with long names, with nothing known, with indices below 0. */
final class SensitivityChartsTest {

    private static final Scenario SCENARIO =
            ScenarioReader.read(Path.of("scenarios/rutte-2024.yaml")).template().base();
    private static final List<String> METHODS = List.of("tornado", "morris", "sobol");

    /** Of a factor: the size of its index; NaN where nothing is known. */
    private static SensitivityFindings findings(String method, double... sizes) {
        List<Study.Factor> factors = new ArrayList<>();
        for (int factor = 0; factor < sizes.length; factor++) {
            String name = factor % 3 == 0
                    ? "members.HUN.demands.letter.worth"
                    : factor % 3 == 1
                            ? "members.a-member-with-quite-a-long-name-" + factor
                                    + ".demands.some-long-demand.irritates.other"
                            : "proposal.capital";
            factors.add(new Study.Factor(name, List.of(name)));
        }
        List<PointFindings> points = new ArrayList<>();
        for (int point = 0; point < 2 * sizes.length + 1; point++) {
            Map<PointMeasure, Moments> moments = new EnumMap<>(PointMeasure.class);
            for (PointMeasure measure : PointMeasure.values()) {
                moments.put(measure, Moments.summed(40, 0.5 + 0.01 * (point % 7), 0.2));
            }
            points.add(new PointFindings(point, Map.of(), new Proportion(20 + point % 7, 40), moments));
        }
        List<MeasureSensitivity> measures = new ArrayList<>();
        for (PointMeasure measure : PointMeasure.values()) {
            measures.add(measure(method, measure, factors, sizes));
        }
        return new SensitivityFindings(
                SCENARIO,
                new Study(Study.Kind.SENSITIVITY, method, 32, factors),
                new Sample(40L * points.size(), 40L * points.size(), 0, true, null),
                points,
                measures);
    }

    private static MeasureSensitivity measure(
            String method, PointMeasure measure, List<Study.Factor> factors, double... sizes) {
        List<Influence> influences = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (int factor = 0; factor < sizes.length; factor++) {
            List<Influence.Index> indices = new ArrayList<>();
            for (String index : indices(method)) {
                indices.add(new Influence.Index(index, estimate(sizes[factor], 0.05)));
            }
            influences.add(new Influence(factors.get(factor).name(), indices));
            values.add(sizes[factor]);
        }
        List<Influence.Index> others =
                switch (method) {
                    case "tornado" -> List.of(new Influence.Index("middle", estimate(0.5, 0.1)));
                    case "sobol" ->
                        List.of(new Influence.Index(
                                "dummy",
                                estimate(sizes[0], 0).known() ? estimate(0.01, 0.06) : estimate(Double.NaN, 0)));
                    default -> List.of();
                };
        List<MeasureSensitivity.Grown> growing = method.equals("tornado")
                ? List.of()
                : List.of(new MeasureSensitivity.Grown(16, values), new MeasureSensitivity.Grown(32, values));
        return new MeasureSensitivity(measure, estimate(0.5, 0.1), influences, others, estimate(0.7, 0.1), growing);
    }

    private static List<String> indices(String method) {
        return switch (method) {
            case "tornado" -> List.of("low", "high", "swing");
            case "morris" -> List.of("mu_star", "mu", "sigma");
            default -> List.of("first", "total");
        };
    }

    private static Estimate estimate(double value, double half) {
        return Double.isNaN(value)
                ? new Estimate(Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 0, "bootstrap")
                : new Estimate(value, value - half, value + half, 32, "bootstrap");
    }

    private static void assertSound(SensitivityFindings findings) {
        SensitivityLabel label = new SensitivityLabel(1, findings.points().size(), findings.sample(), "Unanimity");
        SoundChart.assertSound(SensitivityCharts.of(findings, Ranking.of(findings), label));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tornado", "morris", "sobol"})
    void one_factor_is_drawn(String method) {
        assertSound(findings(method, 0.8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tornado", "morris", "sobol"})
    void ninety_factors_with_long_names_are_drawn(String method) {
        double[] sizes = new double[90];
        for (int factor = 0; factor < sizes.length; factor++) {
            sizes[factor] = 0.9 / (1 + factor);
        }
        assertSound(findings(method, sizes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tornado", "sobol"})
    void indices_below_0_are_drawn(String method) {
        assertSound(findings(method, -0.2, 0.4, -0.03, 1.2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"morris", "sobol"})
    void where_nothing_is_known_that_is_told(String method) {
        SensitivityFindings findings = findings(method, Double.NaN, Double.NaN);
        assertSound(findings);
        assertThat(SensitivityFinding.of(findings, Ranking.of(findings))).startsWith("Nothing that was moved changes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tornado", "morris", "sobol"})
    void a_number_matters_most_only_where_its_interval_lies_beyond_those_of_all_others(String method) {
        SensitivityFindings sure = findings(method, 0.4, -0.29);
        assertThat(SensitivityFinding.of(sure, Ranking.of(sure))).contains(" matters most");
        SensitivityFindings doubtful = findings(method, 0.4, -0.31);
        assertThat(SensitivityFinding.of(doubtful, Ranking.of(doubtful)))
                .contains(" seems to matter most")
                .doesNotContain(" matters most");
    }

    @Test
    void what_changed_nothing_is_said_of_the_measure_alone() {
        for (String method : METHODS) {
            SensitivityFindings findings = findings(method, 0.4, 0, 0);
            SensitivityLabel label = new SensitivityLabel(1, 7, findings.sample(), "Unanimity");
            assertThat(SensitivityCharts.of(findings, Ranking.of(findings), label)
                            .get(0)
                            .description())
                    .contains(
                            method.equals("tornado")
                                    ? "left the probability of adoption the same at both ends"
                                    : "left the probability of adoption as it was")
                    .doesNotContain("changed nothing");
        }
    }

    @Test
    void a_title_rounds_as_the_table_does() {
        Estimate wide = new Estimate(31.6, 9.4, 60.2, 20, "bootstrap");
        assertThat(Frequency.points(wide)).isEqualTo("32 (9 to 60)");
        assertThat(Frequency.value(wide)).isEqualTo("32");
    }

    @Test
    void what_is_not_told_from_chance_leads_no_title() {
        for (String method : METHODS) {
            SensitivityFindings findings = findings(method, 0.02, 0.01);
            assertThat(SensitivityFinding.of(findings, Ranking.of(findings)))
                    .startsWith("Which number matters for the probability of adoption cannot be told");
            assertSound(findings);
        }
    }
}
