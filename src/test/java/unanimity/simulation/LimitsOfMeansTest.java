package unanimity.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unanimity.model.Outcome;

/**
 * Limit 7 of the model: more capital, access or capacity does not lower P(adopted) net. Runs are paired by seed; those lost
 * are at most a tenth of those gained, summed over random bodies.
 */
final class LimitsOfMeansTest {

    private static final int BODIES = 200;
    private static final int RUNS = 10;

    @ParameterizedTest
    @ValueSource(strings = {"unanimity", "majority"})
    void more_capital_does_not_hurt(String rule) {
        assertHelps(rule, body -> body, body -> {
            double capital = body.plan().scenario().proposal().means().capital();
            return body.with("proposal.capital=" + 1.3 * capital);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"unanimity", "majority"})
    void one_more_meeting_a_round_does_not_hurt(String rule) {
        assertHelps(rule, body -> body, body -> {
            double meetings = body.plan().scenario().proposal().approach().meetingsPerRound();
            return body.with("proposal.meetings_per_round=" + (int) (meetings + 1));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"unanimity", "majority"})
    void more_access_does_not_hurt(String rule) {
        assertHelps(rule, body -> body, body -> body.with("members.*.access=0.9"));
    }

    private static void assertHelps(String rule, UnaryOperator<Sheet> before, UnaryOperator<Sheet> after) {
        int gained = 0;
        int lost = 0;
        for (int seed = 0; seed < BODIES; seed++) {
            Sheet body = RandomBody.of(new SplittableRandom(seed)).with("rule=" + rule);
            Plan poor = before.apply(body).plan();
            Plan rich = after.apply(body).plan();
            for (int run = 0; run < RUNS; run++) {
                boolean adoptedPoor = adopted(poor, run);
                boolean adoptedRich = adopted(rich, run);
                gained += adoptedRich && !adoptedPoor ? 1 : 0;
                lost += adoptedPoor && !adoptedRich ? 1 : 0;
            }
        }
        assertThat(gained).as("runs gained of %d", BODIES * RUNS).isGreaterThan(40);
        assertThat(10 * lost).as("ten times the runs lost, %d gained", gained).isLessThanOrEqualTo(gained);
    }

    private static boolean adopted(Plan plan, long seed) {
        return new Negotiation(plan, seed).run().outcome() == Outcome.ADOPTED;
    }
}
