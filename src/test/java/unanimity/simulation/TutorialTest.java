package unanimity.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import unanimity.model.Outcome;
import unanimity.model.RecordedRun;
import unanimity.model.Trace;
import unanimity.scenario.ScenarioReader;

/** The numbers that the comments of scenarios/tutorial-three-members.yaml work out by hand. */
final class TutorialTest {

    private static final double NOISE = 1e-8; // the taste noise of the file is 1e-9
    private static final RecordedRun RUN = Negotiation.record(
            Plan.of(ScenarioReader.read(Path.of("scenarios/tutorial-three-members.yaml"), List.of())
                    .template()),
            1);

    @Test
    void cove_comes_round_in_week_four_for_the_price_worked_out_by_hand() {
        assertThat(RUN.result().outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(RUN.result().round()).isEqualTo(4);
        assertThat(RUN.result().lastMember()).isEqualTo("COV");
        assertThat(RUN.result().spent()).isCloseTo(0.2375, within(NOISE));
        assertThat(RUN.result().pledges().get(0).level()).isCloseTo(0.59375, within(NOISE));
        assertThat(RUN.result().members().get(2).pay()).isCloseTo(0.35625, within(NOISE));
    }

    @Test
    void floors_asks_and_offers_are_those_of_the_table() {
        double[][] table = {
            {0.25, 0.6, 0.4, 0},
            {0.13125, 0.54140625, 0.3609375, 0.0625},
            {0.1125, 0.478125, 0.31875, 0.125},
            {0.09375, 0.41015625, 0.2734375, 0.1875},
            {0.075, 0.3375, 0.225, 0.25}
        };
        for (int week = 0; week < table.length; week++) {
            Trace.Prospect prospect =
                    RUN.trace().rounds().get(week).members().get(2).prospect();
            assertThat(prospect).isNotNull();
            assertThat(new double[] {prospect.floor(), prospect.askWorth(), prospect.askCost(), prospect.willingness()})
                    .as("week %d", week)
                    .containsExactly(table[week], within(NOISE));
        }
    }

    @Test
    void bayview_endorses_at_once() {
        assertThat(RUN.result().members().get(1).round()).isZero();
        assertThat(RUN.trace().rounds().get(0).members().get(1).gain().total()).isCloseTo(0.15, within(NOISE));
    }
}
