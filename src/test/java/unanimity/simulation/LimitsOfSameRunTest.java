package unanimity.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static unanimity.simulation.Sheet.between;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import unanimity.chance.Chance;
import unanimity.model.Outcome;
import unanimity.model.RecordedRun;
import unanimity.model.RunResult;
import unanimity.model.Trace;
import unanimity.scenario.ScenarioReader;

/** Limits 6, 9 and 12 of the model: what must leave a run as it is. */
final class LimitsOfSameRunTest {

    private static final int DRAWS = 200;
    private static final Path RUTTE = Path.of("scenarios/rutte-2024.yaml");

    @Test
    void whether_a_pledge_is_public_changes_no_bit_where_nobody_minds() {
        for (int seed = 0; seed < DRAWS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Sheet sheet = RandomBody.of(random)
                    .with("proposal.audience=0", "proposal.credibility=" + between(random, 0.5, 1));
            Sheet secret = sheet.with("members.*.demands.d.public=false");
            RecordedRun open = Negotiation.record(sheet.plan(), seed);
            RecordedRun hidden = Negotiation.record(secret.plan(), seed);
            assertThat(hidden.trace()).as("seed %d, %s", seed, sheet).isEqualTo(open.trace());
            assertThat(hidden.result())
                    .as("seed %d, %s", seed, sheet)
                    .usingRecursiveComparison()
                    .ignoringFields("pledges.open")
                    .isEqualTo(open.result());
        }
    }

    @Test
    void gains_stay_as_they_are_until_something_is_granted() {
        int moved = 0;
        for (int seed = 0; seed < DRAWS; seed++) {
            Sheet sheet = RandomBody.of(new SplittableRandom(seed))
                    .with(
                            "defaults.peer_pressure.weight=0",
                            "members.*.urgency=0",
                            "defaults.drift=0",
                            "proposal.rapport.rate=0");
            Map<String, Double> before = new HashMap<>();
            for (Trace.Round round :
                    Negotiation.record(sheet.plan(), seed).trace().rounds()) {
                for (Trace.MemberState state : round.members()) {
                    double gain = state.gain().total();
                    assertThat(before.getOrDefault(state.member(), gain))
                            .as("seed %d, round %d, %s, %s", seed, round.round(), state.member(), sheet)
                            .isEqualTo(gain);
                    before.put(state.member(), gain);
                }
                for (Trace.Meeting meeting : round.meetings()) {
                    if (meeting.deal() != null) {
                        before.remove(meeting.member()); // nobody else feels it
                        moved++;
                    }
                }
            }
        }
        assertThat(moved).isGreaterThan(DRAWS);
    }

    /** A body in which X can be granted an opt-out by others only, and asks for a letter once it was. */
    private static Sheet withLetter(SplittableRandom random) {
        Sheet body = RandomBody.of(random);
        List<String> members = new ArrayList<>(body.members());
        members.add(
                "X: {positions: {war: 0}, affinity: {proposal: %s}, failure_cost: 0.3, demands: {opt-out: {opt_out: {issue: war}, cost: 0.05, opens: {by: event}}, letter: {worth: 0.1, cost: 0.02, opens: {after: opt-out}, extends: opt-out}}}"
                        .formatted(between(random, 0, 0.5)));
        return body.withMembers(members)
                .withMore("issues: {war: {}}")
                .with("proposal.positions.war=0.7", "defaults.positions.war=0.7");
    }

    @Test
    void a_letter_that_nothing_opens_changes_no_path() {
        for (int seed = 0; seed < DRAWS; seed++) {
            Sheet sheet = withLetter(new SplittableRandom(seed));
            assertThat(Negotiation.record(
                            sheet.with("members.X.demands.letter=null").plan(), seed))
                    .as("seed %d, %s", seed, sheet)
                    .isEqualTo(Negotiation.record(sheet.plan(), seed));
        }
    }

    @Test
    void without_the_grant_the_letter_changes_no_path_of_the_nato_case() {
        List<RunResult> letter = rutte(300, "events=[]");
        List<RunResult> neither = rutte(300, "events=[]", "members.HUN.demands.letter=null");
        assertThat(letter).isEqualTo(neither);
    }

    /** Of 300 pairs 210 are gained over the grant alone and 241 over the letter alone, none is lost. */
    @Test
    void with_the_grant_and_the_letter_adoption_is_likelier_than_with_either() {
        List<RunResult> both = rutte(300);
        assertGains(both, rutte(300, "members.HUN.demands.letter=null"));
        assertGains(both, rutte(300, "events=[]"));
    }

    private static void assertGains(List<RunResult> both, List<RunResult> one) {
        int gained = 0;
        int lost = 0;
        for (int r = 0; r < both.size(); r++) {
            boolean withBoth = both.get(r).outcome() == Outcome.ADOPTED;
            boolean withOne = one.get(r).outcome() == Outcome.ADOPTED;
            gained += withBoth && !withOne ? 1 : 0;
            lost += withOne && !withBoth ? 1 : 0;
        }
        assertThat(gained).isGreaterThan(both.size() / 2);
        assertThat(lost).isZero();
    }

    private static List<RunResult> rutte(int runs, String... sets) {
        Plan plan = Plan.of(ScenarioReader.read(RUTTE, List.of(sets)).template());
        List<RunResult> results = new ArrayList<>();
        for (int r = 0; r < runs; r++) {
            results.add(new Negotiation(plan, new Chance(1).replicate(r).seed()).run());
        }
        return results;
    }
}
