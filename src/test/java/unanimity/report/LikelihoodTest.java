package unanimity.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unanimity.analysis.Marginal;
import unanimity.analysis.PointGroup;
import unanimity.analysis.PointMeasure;
import unanimity.statistics.Proportion;

/** Of forty runs with each value; Wilson's interval of 26 holds one half, that of 27 does not. */
final class LikelihoodTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1  | 1          | cannot be told of any value from so few runs",
                "40 | 27 30 40   | at every value",
                "40 | 0 5 12     | at no value",
                "40 | 20 26 14   | cannot be told of any value from so few runs",
                "40 | 0 5 35 40  | from a value on between −1 and 0",
                "40 | 0 20 26 40 | from a value on between −2 and 1",
                "40 | 40 22 3    | up to a value between −2 and 0",
                "40 | 26 30 40   | at −1 to 0; at −2 that cannot be told from so few runs",
                "40 | 3 3 20     | at no value for sure; not at −2 to −1; at 0 that cannot be told from so few runs",
                "40 | 40 3 40    | at −2 and 0; not at −1",
                "40 | 40 3 40 3 20 | at 2 of 5 values; not at 2; at 1 that cannot be told from so few runs"
            })
    void only_what_intervals_tell_is_sure(int runs, String adopted, String told) {
        List<PointGroup> groups = new ArrayList<>();
        for (String successes : adopted.split(" ", -1)) {
            Proportion share = new Proportion(Long.parseLong(successes), runs);
            int place = groups.size() - 2;
            String value = Integer.toString(place);
            groups.add(new PointGroup(
                    value, value, place, 1, share, Map.of(PointMeasure.P_ADOPTED, share.estimate(0.95))));
        }
        assertThat(new Likelihood(new Marginal("x", true, true, groups, null)).words())
                .isEqualTo(told);
    }
}
