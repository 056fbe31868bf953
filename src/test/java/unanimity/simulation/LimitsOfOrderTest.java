package unanimity.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static unanimity.simulation.Sheet.between;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import unanimity.model.Outcome;
import unanimity.model.RecordedRun;
import unanimity.model.RunResult;
import unanimity.model.RunResult.MemberResult;

/** Limit 8 of the model: neither the order of the file nor the names of the members reach a result. */
final class LimitsOfOrderTest {

    private static final int DRAWS = 150;

    /** A body with a good deal of everything: issues, irritation, envy, blocs, a rival, tastes and drift. */
    private static Sheet rich(SplittableRandom random) {
        List<String> members = new ArrayList<>();
        int n = 4 + random.nextInt(4);
        for (int i = 0; i < n; i++) {
            members.add(
                    "M%d: {positions: {p: %s, q: %s}, salience: {p: %s, q: 1}, affinity: {proposal: %s, rival: 0.1}, influence: %s, demands: {d: {worth: %s, cost: 0.2, irritates: {M%d: 0.05}}, e: {opt_out: {issue: q}, cost: 0.1, public: false, leak: 0.1}}}"
                            .formatted(
                                    i,
                                    random.nextDouble(),
                                    random.nextDouble(),
                                    between(random, 0.5, 3),
                                    between(random, -0.4, 0.1),
                                    between(random, 0.5, 3),
                                    between(random, 0.1, 0.4),
                                    (i + 1) % n));
        }
        return Sheet.of(8, members)
                .withMore(issues(List.of("p: {negotiable: true, status_quo: 0.5}", "q: {}"))
                        + blocs(List.of(
                                "left: {members: [M0, M1, M2], closeness: 2, correlation: 0.5}",
                                "right: {members: [M2, M3]}"))
                        + "rivals: {rival: {home: M3, positions: {p: 0.2, q: 0.7}, exit: {rate: 0.3}}}")
                .with(
                        "proposal.positions={p: 0.6, q: 0.4}",
                        "proposal.salience={p: 1, q: 1}",
                        "proposal.capital=0.8",
                        "proposal.opacity=0.05",
                        "defaults.failure_cost=0.3",
                        "defaults.urgency=0.5",
                        "defaults.peer_pressure.weight=0.3",
                        "defaults.taste_noise=0.05",
                        "defaults.drift=0.01",
                        "defaults.deliberation=1",
                        "defaults.access=0.8",
                        "defaults.envy=0.3",
                        "defaults.bluff=4");
    }

    private static String issues(List<String> lines) {
        return "issues: {" + String.join(", ", lines) + "}\n";
    }

    private static String blocs(List<String> lines) {
        return "blocs: {" + String.join(", ", lines) + "}\n";
    }

    @Test
    void the_order_of_the_file_changes_no_bit() {
        int adopted = 0;
        for (int seed = 0; seed < DRAWS; seed++) {
            Sheet sheet = rich(new SplittableRandom(seed));
            List<String> shuffled = new ArrayList<>(sheet.members());
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.replaceAll(LimitsOfOrderTest::turned);
            Sheet turned = sheet.withMembers(shuffled)
                    .withMore(issues(List.of("q: {}", "p: {status_quo: 0.5, negotiable: true}"))
                            + "rivals: {rival: {home: M3, positions: {q: 0.7, p: 0.2}, exit: {rate: 0.3}}}\n"
                            + blocs(List.of(
                                    "right: {members: [M3, M2]}",
                                    "left: {correlation: 0.5, members: [M2, M0, M1], closeness: 2}")));
            RecordedRun run = Negotiation.record(sheet.plan(), seed);
            assertThat(Negotiation.record(turned.plan(), seed))
                    .as("seed %d, %s", seed, sheet)
                    .isEqualTo(run);
            adopted += run.result().outcome() == Outcome.ADOPTED ? 1 : 0;
        }
        assertThat(adopted).isBetween(DRAWS / 10, DRAWS * 9 / 10);
    }

    /** The demands e and d of a member the other way round. */
    private static String turned(String line) {
        int d = line.indexOf("d: {worth");
        int e = line.indexOf("e: {opt_out");
        return line.substring(0, d) + line.substring(e, line.length() - 2) + ", "
                + line.substring(d, e).strip().replaceAll(",$", "") + "}}";
    }

    /** Members without chance, all different; the lines have a place for the id. */
    private static Sheet quiet(SplittableRandom random) {
        List<String> members = new ArrayList<>();
        int n = 2 + random.nextInt(5);
        for (int i = 0; i < n; i++) {
            members.add("affinity: {proposal: %s}, influence: %s, tactic: %s, demands: {d: {worth: %s, cost: %s}}"
                    .formatted(
                            between(random, -0.6, 0.1),
                            between(random, 0.5, 3),
                            between(random, 0.3, 3),
                            between(random, 0.2, 0.7),
                            between(random, 0.1, 0.5)));
        }
        return Sheet.of(4 + random.nextInt(10), members)
                .with(
                        "proposal.capital=" + between(random, 0.3, 2),
                        "proposal.rapport.rate=0.25",
                        "defaults.taste_noise=1.0e-13",
                        "defaults.failure_cost=0.2",
                        "defaults.urgency=0.5",
                        "defaults.peer_pressure.weight=0.3");
    }

    private static Sheet named(Sheet sheet, List<String> ids) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < sheet.members().size(); i++) {
            lines.add(ids.get(i) + ": {" + sheet.members().get(i) + "}");
        }
        return sheet.withMembers(lines);
    }

    @Test
    void other_names_of_the_same_order_change_nothing_but_noise() {
        for (int seed = 0; seed < DRAWS; seed++) {
            Sheet sheet = quiet(new SplittableRandom(seed));
            RunResult run = named(sheet, List.of("A", "B", "C", "D", "E", "F")).run(seed);
            RunResult other =
                    named(sheet, List.of("Ada", "Bo", "Cy", "Di", "Ed", "Flo")).run(seed);
            assertThat(other.outcome()).as("seed %d, %s", seed, sheet).isEqualTo(run.outcome());
            assertThat(other.endorsersByRound()).as("seed %d, %s", seed, sheet).isEqualTo(run.endorsersByRound());
            assertThat(other.offers()).as("seed %d, %s", seed, sheet).isEqualTo(run.offers());
            for (int i = 0; i < run.members().size(); i++) {
                MemberResult member = run.members().get(i);
                MemberResult namesake = other.members().get(i);
                assertThat(namesake.round()).as("seed %d, %s", seed, sheet).isEqualTo(member.round());
                assertThat(namesake.pay()).as("seed %d, %s", seed, sheet).isCloseTo(member.pay(), within(1e-9));
            }
        }
    }

    /** Multiples of 1/64 and a taste that vanishes beside them, so that sums in another order are the same. */
    private static Sheet dyadic(SplittableRandom random) {
        List<String> members = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            members.add("affinity: {proposal: %s}, demands: {d: {worth: 0.5, cost: %s}}"
                    .formatted(-(4 + 5 * i + random.nextInt(4)) / 64.0, (24 + 3 * i + random.nextInt(2)) / 64.0));
        }
        return Sheet.of(8, members)
                .with(
                        "proposal.capital=" + (64 + random.nextInt(64)) / 64.0,
                        "proposal.tactic=linear",
                        "proposal.meetings_per_round=" + (1 + random.nextInt(5)),
                        "proposal.itinerary=" + (random.nextBoolean() ? "closest-deal" : "hardest-first"),
                        "defaults.taste_noise=1.0e-300",
                        "defaults.failure_cost=0.125",
                        "defaults.urgency=0.5",
                        "defaults.peer_pressure={weight: 0.25, steepness: 1}");
    }

    @Test
    void names_of_another_order_change_no_bit_where_sums_are_exact() {
        List<String> ids = List.of("A", "B", "C", "D", "E");
        int deals = 0;
        for (int seed = 0; seed < DRAWS; seed++) {
            Sheet sheet = dyadic(new SplittableRandom(seed));
            List<String> others = new ArrayList<>(ids);
            Collections.shuffle(others, new Random(seed));
            RunResult run = named(sheet, ids).run(seed);
            RunResult other = named(sheet, others).run(seed + 1000);
            assertThat(other.outcome()).as("seed %d, %s", seed, sheet).isEqualTo(run.outcome());
            assertThat(other.endorsersByRound()).as("seed %d, %s", seed, sheet).isEqualTo(run.endorsersByRound());
            assertThat(other.spent()).as("seed %d, %s", seed, sheet).isEqualTo(run.spent());
            for (int i = 0; i < 5; i++) {
                MemberResult member = run.members().get(i);
                MemberResult namesake = other.members().get(ids.indexOf(others.get(i)));
                assertThat(namesake)
                        .as("seed %d, %s as %s, %s", seed, member.member(), namesake.member(), sheet)
                        .usingRecursiveComparison()
                        .ignoringFields("member")
                        .isEqualTo(member);
            }
            deals += run.spent() > 0 ? 1 : 0;
        }
        assertThat(deals).isGreaterThan(DRAWS / 2);
    }
}
