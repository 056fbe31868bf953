package unanimity.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unanimity.model.DemandRef;
import unanimity.model.Event;
import unanimity.model.RecordedRun;
import unanimity.model.RunResult;
import unanimity.model.RunResult.MemberResult;
import unanimity.model.RunResult.PledgeResult;
import unanimity.model.Trace;
import unanimity.scenario.ScenarioReader;
import unanimity.scenario.ScenarioTemplate;
import unanimity.yardstick.RandomScenarios;

/** What is written of a payment is what was paid at its time. */
final class PaymentTest {

    private static final double ROUNDING = 1e-12;

    /**
     * A settles for a whole bridge in week 0: it needs 0.4 − 0.3 = 0.1 of the 0.6 that the bridge is worth, but the proposer
     * would spend all of 0.2, which is what the bridge costs. A few weeks later the bridge costs and is worth ten times as much.
     */
    private static final String SHOCK_AFTER_A_DEAL =
            """
            schema: unanimity/scenario/1
            title: A price that rises too late
            calendar: {start: 2024-01-01, deadline: 2024-02-26}
            defaults: {failure_cost: 0.3, urgency: 0, access: 1, deliberation: 0, taste_noise: 1.0e-9, peer_pressure: {weight: 0}}
            issues: {tax: {label: a tax}}
            proposal: {name: Ada, positions: {tax: 0}, capital: 1, opening: 1, split: 1, rapport: {rate: 0}}
            members:
              A:
                positions: {tax: 0}
                affinity: {proposal: -0.4}
                tactic: truthful
                demands: {bridge: {label: a bridge, worth: 0.6, cost: 0.2, divisible: false}}
              B: {positions: {tax: 0}, affinity: {proposal: -1}}
            events:
              - date: 2024-01-22
                shock: {set: {members.A.demands.bridge.cost: 0.9, members.A.demands.bridge.worth: 0.95, proposal.capital: 0.15}}
            """;

    @Test
    void a_shock_after_a_deal_does_not_change_what_was_paid() {
        RunResult result = record(SHOCK_AFTER_A_DEAL, 1).result();
        PledgeResult bridge = result.pledges().get(0);
        assertThat(bridge.round()).isZero();
        assertThat(bridge.cost()).isEqualTo(0.2);
        assertThat(bridge.worth()).isEqualTo(0.6);
        assertThat(result.members().get(0).cost()).isEqualTo(0.2);
        assertThat(result.spent()).isEqualTo(0.2);
    }

    @Test
    void the_capital_told_is_that_of_the_end_which_is_what_limits() {
        assertThat(record(SHOCK_AFTER_A_DEAL, 1).result().capital()).isEqualTo(0.15);
    }

    /** What an event grants costs nothing, and counts by the share that lasts: 0.25 of a worth of 0.6, of half a bridge. */
    @Test
    void a_grant_from_outside_is_worth_what_lasts_of_it_and_costs_nothing() {
        String granted = SHOCK_AFTER_A_DEAL
                .replace("shock: {set", "x: {set")
                .replaceAll(
                        "(?m)^    x: .*$", "    grant: {member: A, demand: bridge, level: 0.5, by: Bo, lasts: 0.25}")
                .replace("divisible: false", "opens: {by: event}");
        PledgeResult bridge = record(granted, 1).result().pledges().get(0);
        assertThat(bridge.grantor()).isEqualTo("Bo");
        assertThat(bridge.cost()).isZero();
        assertThat(bridge.worth()).isCloseTo(0.075, within(ROUNDING));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 200, 300, 400})
    void pledges_and_amendments_of_a_member_add_up_to_what_it_was_paid(int first) {
        for (int index = first; index < first + 100; index++) {
            RecordedRun run = record(RandomScenarios.of(index).yaml(), index);
            for (MemberResult member : run.result().members()) {
                double cost = 0;
                double worth = 0;
                for (Trace.Deal deal : deals(run.trace(), member.member())) {
                    for (Trace.Amendment amendment : deal.amendments()) {
                        cost += amendment.cost();
                        worth += amendment.worth();
                    }
                    for (Trace.Pledge pledge : deal.pledges()) {
                        worth += pledge.worth();
                    }
                }
                for (PledgeResult pledge : run.result().pledges()) {
                    cost += pledge.demand().member().equals(member.member()) ? pledge.cost() : 0;
                }
                String of = " of " + member.member() + " in scenario " + index;
                assertThat(cost).as("cost" + of).isCloseTo(member.cost(), within(ROUNDING));
                assertThat(worth).as("pay" + of).isCloseTo(member.pay(), within(ROUNDING));
            }
        }
    }

    @Test
    void a_pledge_is_worth_what_it_was_in_the_deals_and_more_only_by_grants_from_outside() {
        for (int index = 0; index < 300; index++) {
            String yaml = RandomScenarios.of(index).yaml();
            Set<DemandRef> fromOutside = new TreeSet<>();
            for (Event event : template(yaml).base().events()) {
                if (event.grant() != null) {
                    fromOutside.add(event.grant().demand());
                }
            }
            RecordedRun run = record(yaml, index);
            for (PledgeResult pledge : run.result().pledges()) {
                double dealt = deals(run.trace(), pledge.demand().member()).stream()
                        .flatMap(deal -> deal.pledges().stream())
                        .filter(part -> part.demand().equals(pledge.demand()))
                        .mapToDouble(Trace.Pledge::worth)
                        .sum();
                if (!fromOutside.contains(pledge.demand())) {
                    assertThat(pledge.worth())
                            .as("scenario %d, %s", index, pledge)
                            .isCloseTo(dealt, within(ROUNDING));
                }
            }
        }
    }

    private static List<Trace.Deal> deals(Trace trace, String member) {
        List<Trace.Deal> deals = new ArrayList<>();
        for (Trace.Round round : trace.rounds()) {
            for (Trace.Meeting meeting : round.meetings()) {
                if (meeting.member().equals(member) && meeting.deal() != null) {
                    deals.add(meeting.deal());
                }
            }
        }
        return deals;
    }

    private static ScenarioTemplate template(String yaml) {
        return ScenarioReader.read(yaml, "payment.yaml", List.of()).template();
    }

    private static RecordedRun record(String yaml, long seed) {
        return Negotiation.record(Plan.of(template(yaml)), seed);
    }
}
