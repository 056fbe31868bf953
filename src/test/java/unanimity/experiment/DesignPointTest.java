package unanimity.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class DesignPointTest {

    /** The hash is that of Python's hashlib. */
    @Test
    void a_point_is_told_apart_by_its_scenario_and_its_settings() {
        DesignPoint point = DesignPoint.of(3, 1, List.of("proposal.capital=2", "members.*.access=0.5"), "abc");
        assertThat(point)
                .isEqualTo(new DesignPoint(
                        3,
                        1,
                        List.of("proposal.capital=2", "members.*.access=0.5"),
                        "7004a96ac9f638cb7e938730cefde777adea2b7543b2fdabe94de4fa94217eb5"));
    }

    @Test
    void a_point_that_sets_nothing_is_the_scenario() {
        assertThat(DesignPoint.of(0, 0, List.of(), "abc").contentHash()).isEqualTo("abc");
    }
}
