package unanimity.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which paths a pattern chooses. */
class PathPatternTest {

    @ParameterizedTest
    @CsvSource({
        "'', proposal.capital, true",
        "members.HUN, members.HUN.demands.letter.cost, true",
        "members.*.access, members.HUN.access, true",
        "members.*.access, rivals.X.access, false",
        "cost, members.HUN.demands.letter.cost, true",
        "demands.*.cost, members.HUN.demands.letter.cost, true",
        "failure_*, members.HUN.failure_cost, true",
        "*_cost, members.HUN.failure_cost, true",
        "acc, members.HUN.access, false",
        "members.HUN.access, members.ID.access, true",
        "HUN, members.ID.access, false",
        "members.HUN.access.x, members.HUN.access, false",
    })
    void segments_that_follow_one_another(String pattern, String path, boolean matches) {
        assertThat(PathPattern.of(pattern).matches(path)).isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource({
        "members.HUM.access, ' (did you mean ''members.HUN.access''?)'",
        "members.*.acess, ' (did you mean ''members.*.access''?)'",
        "xyzzy, ''",
        "access.members, ''"
    })
    void the_nearest_pattern_that_matches_is_named(String typed, String hint) {
        assertThat(PathPattern.of(typed).hint(List.of("members.HUN.access", "proposal.capital")))
                .isEqualTo(hint);
    }
}
