package unanimity.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import unanimity.experiment.Sampling.Method;
import unanimity.scenario.ScenarioException;
import unanimity.scenario.Varied;

/** Which values a sweep takes. */
final class SamplingTest {

    private static final Path TUTORIAL = Path.of("scenarios/tutorial-three-members.yaml");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rule=unanimity,majority | 0.01 | rule=unanimity",
                "rule=unanimity,majority | 0.49 | rule=unanimity",
                "rule=unanimity,majority | 0.5 | rule=majority",
                "rule=unanimity,majority | 0.999999999 | rule=majority",
                "a.b=1..3/3 | 0.34 | a.b=2",
                "a.b=0..1 | 0.25 | a.b=0.25",
                "a.b=-1..1 | 0.5 | a.b=0",
                "a.b=0..0.000003 | 0.5 | a.b=0.0000015",
                "a.b=0..1 | 0.123456789 | a.b=0.123457",
                "a.b=100000..10000000 | 0.5 | a.b=5050000"
            })
    void a_coordinate_is_a_value_as_it_would_be_typed(String varied, double u, String setting) {
        assertThat(new VariedFactor(Varied.of(varied), false).settings(u)).containsExactly(setting);
    }

    @Test
    void whole_numbers_of_a_range_share_its_coordinate_evenly() {
        VariedFactor factor = new VariedFactor(Varied.of("proposal.exchanges=1..8"), true);
        assertThat(IntStream.range(0, 8_000)
                        .mapToObj(i -> factor.settings((i + 0.5) / 8_000).get(0))
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())))
                .hasSize(8)
                .allSatisfy((setting, often) -> assertThat(often).isEqualTo(1_000));
    }

    @Test
    void a_grid_has_every_value_with_every_other_once() {
        List<DesignPoint> points = points(
                new Sampling(Method.GRID, 1),
                "proposal.capital=0.1..0.5/5",
                "rule=unanimity,majority",
                "defaults.urgency=0.1,0.9");
        assertThat(points).hasSize(20);
        assertThat(points).extracting(DesignPoint::values).doesNotHaveDuplicates();
    }

    @Test
    void a_grid_needs_steps() {
        assertThatThrownBy(() -> points(new Sampling(Method.GRID, 1), "proposal.capital=0.1..0.5"))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("a grid needs the steps of proposal.capital: write low..high/steps");
    }

    @ParameterizedTest
    @EnumSource(value = Method.class, names = "GRID", mode = EnumSource.Mode.EXCLUDE)
    void a_sample_takes_words_equally_often_and_one_number_in_each_stratum(Method method) {
        List<DesignPoint> points = points(
                new Sampling(method, 64),
                "rule=unanimity,majority",
                "proposal.capital=0..1",
                "proposal.exchanges=1..8");
        assertThat(points).hasSize(64);
        assertThat(often(points, "rule")).hasSize(2).allMatch(often -> often == 32);
        assertThat(often(points, "proposal.exchanges")).hasSize(8).allMatch(often -> often == 8);
        assertThat(points.stream().map(point ->
                        (int) (64 * Double.parseDouble(point.values().get("proposal.capital")))))
                .doesNotHaveDuplicates();
    }

    private static List<Long> often(List<DesignPoint> points, String path) {
        return List.copyOf(points.stream()
                .collect(Collectors.groupingBy(point -> point.values().get(path), Collectors.counting()))
                .values());
    }

    private static List<DesignPoint> points(Sampling sampling, String... varied) {
        return new SweepOrder(
                        BatchOrder.of(TUTORIAL, 1, 1),
                        sampling,
                        Stream.of(varied).map(Varied::of).toList())
                .prepare()
                .design()
                .points();
    }
}
