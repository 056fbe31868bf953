package unanimity.simulation;

import static unanimity.simulation.Sheet.between;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Bodies drawn at random in which a good part of the runs fail: members with two demands, noise, a purse that is too small for all. */
final class RandomBody {

    private RandomBody() {}

    /** Nobody envies or is irritated, nothing is negotiable, the proposer sees all floors. */
    static Sheet of(SplittableRandom random) {
        int n = 2 + random.nextInt(6);
        List<String> members = new ArrayList<>();
        double costs = 0;
        for (int i = 0; i < n; i++) {
            double first = between(random, 0.05, 0.4);
            double second = between(random, 0.05, 0.4);
            costs += first + second;
            members.add(
                    "M%d: {affinity: {proposal: %s}, failure_cost: %s, urgency: %s, influence: %s, access: %s, tactic: %s, demands: {d: {worth: %s, cost: %s}, e: {worth: %s, cost: %s%s}}}"
                            .formatted(
                                    i,
                                    between(random, -0.8, -0.2),
                                    between(random, 0.1, 0.4),
                                    random.nextDouble(),
                                    between(random, 0.5, 3),
                                    random.nextInt(4) == 0 ? 0.15 : 0.6,
                                    between(random, 0.3, 3),
                                    between(random, 0.1, 0.5),
                                    first,
                                    between(random, 0.1, 0.5),
                                    second,
                                    second(random)));
        }
        return Sheet.of(5 + random.nextInt(15), members)
                .with(
                        "proposal.capital=" + costs * between(random, 0.2, 0.8),
                        "proposal.tactic=" + between(random, 0.3, 1.5),
                        "proposal.contracts=" + (random.nextBoolean() ? "sunk" : "contingent"),
                        "proposal.rapport.rate=0.25",
                        "proposal.meetings_per_round=" + (1 + random.nextInt(2)),
                        "defaults.peer_pressure.weight=" + between(random, 0, 0.4),
                        "defaults.deliberation=" + between(random, 0, 2),
                        "defaults.drift=0.01",
                        "defaults.taste_noise=0.05",
                        "defaults.bluff=4");
    }

    private static String second(SplittableRandom random) {
        return (random.nextBoolean() ? ", divisible: false" : "")
                + (random.nextInt(4) == 0 ? ", opens: {after: d, probability: 0.5}" : "");
    }
}
