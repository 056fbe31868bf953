package unanimity.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static unanimity.simulation.Sheet.between;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import unanimity.chance.Chance;
import unanimity.chance.Purpose;
import unanimity.model.Outcome;
import unanimity.model.RunResult;
import unanimity.model.Stance;

/** Limits 1 and 2 of the model: when nobody stands in the way, and when somebody does that nothing can win. */
final class LimitsOfAdoptionTest {

    private static final int DRAWS = 400;

    /** Willing members without demands, who deliberate. */
    private static Sheet willing(SplittableRandom random) {
        List<String> members = new ArrayList<>();
        int n = 1 + random.nextInt(12);
        for (int i = 0; i < n; i++) {
            members.add(
                    "M%d: {affinity: {proposal: %s}, failure_cost: %s, urgency: %s, deliberation: %s, soundings: %s}"
                            .formatted(
                                    i,
                                    between(random, 0.001, 0.5),
                                    between(random, 0, 0.5),
                                    random.nextDouble(),
                                    random.nextInt(3) == 0 ? 0 : between(random, 0, 5),
                                    random.nextInt(2) == 0 ? 0 : between(random, 0, 3)));
        }
        return Sheet.of(1 + random.nextInt(20), members)
                .with("defaults.peer_pressure.weight=" + between(random, 0, 0.5));
    }

    /** The last of the deliberations −D̄ ln u that begin at round 0, soundings before, as evaluation.md has them. */
    private static double longestDeliberation(Plan plan, long seed) {
        double longest = 0;
        for (var member : plan.scenario().members()) {
            double u = new Chance(seed).uniform(Purpose.DELIBERATION, Chance.identity(member.id()), 0);
            double mean = member.conduct().deliberation();
            longest = Math.max(longest, -member.conduct().soundings() - mean * StrictMath.log(u));
        }
        return longest;
    }

    @Test
    void willing_members_adopt_as_soon_as_deliberation_allows() {
        for (int seed = 0; seed < DRAWS; seed++) {
            Sheet sheet = willing(new SplittableRandom(seed)).with("proposal.meetings_per_round=0");
            RunResult run = sheet.run(seed);
            int expected = (int) Math.min(sheet.rounds(), Math.ceil(longestDeliberation(sheet.plan(), seed)));
            assertThat(run.outcome()).as("seed %d, %s", seed, sheet).isEqualTo(Outcome.ADOPTED);
            assertThat(run.round()).as("seed %d, %s", seed, sheet).isEqualTo(expected);
        }
    }

    @Test
    void meetings_hurry_willing_members() {
        int earlier = 0;
        for (int seed = 0; seed < DRAWS; seed++) {
            Sheet sheet = willing(new SplittableRandom(seed));
            int alone = sheet.with("proposal.meetings_per_round=0").run(seed).round();
            int met = sheet.run(seed).round();
            assertThat(met).as("seed %d, %s", seed, sheet).isLessThanOrEqualTo(alone);
            earlier += met < alone ? 1 : 0;
        }
        assertThat(earlier).isGreaterThan(DRAWS / 4);
    }

    @Test
    void members_that_ratify_are_not_hurried_by_the_deadline() {
        int late = 0;
        for (int seed = 0; seed < DRAWS; seed++) {
            Sheet sheet = willing(new SplittableRandom(seed)).with("defaults.ratification=true");
            RunResult run = sheet.run(seed);
            int expected = (int) Math.ceil(longestDeliberation(sheet.plan(), seed));
            boolean adopted = expected <= sheet.rounds();
            assertThat(run.outcome())
                    .as("seed %d, %s", seed, sheet)
                    .isEqualTo(adopted ? Outcome.ADOPTED : Outcome.DEADLINE);
            assertThat(run.round()).as("seed %d, %s", seed, sheet).isEqualTo(adopted ? expected : sheet.rounds());
            late += adopted ? 0 : 1;
        }
        assertThat(late).isGreaterThan(DRAWS / 20);
    }

    /** Members with demands, drift and tastes; affinities such that some are won and some are not. */
    private static List<String> demanding(SplittableRandom random) {
        List<String> members = new ArrayList<>();
        int n = 2 + random.nextInt(5);
        for (int i = 0; i < n; i++) {
            members.add(
                    "M%d: {affinity: {proposal: %s}, tactic: %s, demands: {d: {worth: %s, cost: %s}, e: {worth: %s, cost: %s, divisible: false}}}"
                            .formatted(
                                    i,
                                    between(random, -0.75, -0.3),
                                    between(random, 0.2, 3),
                                    between(random, 0.1, 0.5),
                                    between(random, 0.05, 0.5),
                                    between(random, 0, 0.3),
                                    between(random, 0, 0.3)));
        }
        return members;
    }

    private static Sheet body(SplittableRandom random, List<String> members, double weight) {
        return Sheet.of(3 + random.nextInt(10), members)
                .with(
                        "proposal.capital=" + between(random, 0.3, 2),
                        "proposal.meetings_per_round=" + random.nextInt(1, 5),
                        "proposal.rapport.rate=0.25",
                        "defaults.failure_cost=0.3",
                        "defaults.urgency=" + random.nextDouble(),
                        "defaults.peer_pressure.weight=" + weight,
                        "defaults.access=0.9",
                        "defaults.deliberation=" + between(random, 0, 2),
                        "defaults.drift=0.01",
                        "defaults.taste_noise=0.05",
                        "defaults.bluff=4");
    }

    /** At g = 1 and B = 1, with all its demands granted and the most that rapport gives, its gain is below 0. */
    private static String hopeless(double weight) {
        double affinity = -0.3 - weight - 0.2 - 0.1 - 0.05;
        return "X: {affinity: {proposal: %s}, taste_noise: 1.0e-9, drift: 0, influence: 3, demands: {d: {worth: 0.2, cost: 0.01}}}"
                .formatted(affinity);
    }

    @Test
    void a_member_that_nothing_can_win_blocks_unanimity() {
        int others = 0;
        for (int seed = 0; seed < DRAWS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            double weight = between(random, 0, 0.5);
            List<String> members = demanding(random);
            members.add(hopeless(weight));
            Sheet sheet = body(random, members, weight);
            RunResult run = sheet.run(seed);
            assertThat(run.outcome()).as("seed %d, %s", seed, sheet).isEqualTo(Outcome.DEADLINE);
            RunResult.MemberResult hopeless = run.members().get(members.size() - 1);
            assertThat(hopeless.stance()).isEqualTo(Stance.WITHHOLDING);
            assertThat(hopeless.pay()).isZero();
            assertThat(hopeless.irreconcilableRounds()).isEqualTo(sheet.rounds() + 1);
            others += run.endorsers() == members.size() - 1 ? 1 : 0;
        }
        assertThat(others).as("runs in which it alone stood in the way").isGreaterThan(DRAWS / 10);
    }

    @Test
    void without_peer_pressure_n_minus_one_adopt_exactly_when_they_would_alone() {
        int adopted = 0;
        for (int seed = 0; seed < DRAWS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<String> members = demanding(random);
            Sheet alone = body(random, members, 0).with("rule.at_least=" + members.size());
            List<String> all = new ArrayList<>(members);
            all.add(hopeless(0));
            RunResult with = alone.withMembers(all).run(seed);
            RunResult without = alone.run(seed);
            assertThat(with.outcome()).as("seed %d, %s", seed, alone).isEqualTo(without.outcome());
            assertThat(with.round()).as("seed %d, %s", seed, alone).isEqualTo(without.round());
            assertThat(with.members().subList(0, members.size()))
                    .as("seed %d, %s", seed, alone)
                    .isEqualTo(without.members());
            assertThat(with.spent()).isEqualTo(without.spent());
            adopted += with.outcome() == Outcome.ADOPTED ? 1 : 0;
        }
        assertThat(adopted).isBetween(DRAWS / 10, DRAWS * 9 / 10);
    }

    /** Under unanimity a member that is irreconcilable for now is still reckoned with; otherwise the rules are the same. */
    @Test
    void all_of_n_and_unanimity_are_the_same_while_nobody_seems_irreconcilable() {
        int compared = 0;
        for (int seed = 0; seed < DRAWS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<String> members = demanding(random);
            Sheet unanimity = body(random, members, 0.2);
            RunResult run = unanimity.run(seed);
            if (run.members().stream().allMatch(member -> member.irreconcilableRounds() == 0)) {
                assertThat(unanimity.with("rule.at_least=" + members.size()).run(seed))
                        .as("seed %d, %s", seed, unanimity)
                        .isEqualTo(run);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(DRAWS / 10);
    }
}
