package unanimity.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import unanimity.model.RunResult;
import unanimity.scenario.ScenarioReader;

/**
 * A scenario file in parts, of which a test changes one. A round is a day. Unless a test says otherwise little is left to
 * chance and time: no drift, no deliberation, no peer pressure, failing costs nothing, nobody gives up a demand, everyone
 * can be met; the private taste, which cannot be 0, is a billionth of a point.
 *
 * @param rounds from the start to the deadline
 * @param members a line for each: {@code A: {influence: 2}}
 * @param more what else stands at the top of the file, lines
 * @param sets values set in it, {@code path=value}
 */
record Sheet(int rounds, List<String> members, String more, List<String> sets) {

    private static final String FILE =
            """
            schema: unanimity/scenario/1
            title: A body in a test
            calendar: {start: 2024-01-01, round_days: 1, deadline: %s, pressure: {exponent: 1}}
            defaults:
              failure_cost: 0
              urgency: 0
              peer_pressure: {weight: 0}
              taste_noise: 1.0e-9
              drift: 0
              access: 1
              deliberation: 0
              bluff: 1.0e12
            proposal: {name: Ada, capital: 1, rapport: {rate: 0}}
            %s
            members:
              %s
            """;

    Sheet {
        members = List.copyOf(members);
        sets = List.copyOf(sets);
    }

    static Sheet of(int rounds, String... members) {
        return of(rounds, List.of(members));
    }

    static Sheet of(int rounds, List<String> members) {
        return new Sheet(rounds, members, "", List.of());
    }

    Sheet with(String... values) {
        List<String> all = new ArrayList<>(sets);
        all.addAll(Arrays.asList(values));
        return new Sheet(rounds, members, more, all);
    }

    Sheet withMembers(List<String> others) {
        return new Sheet(rounds, others, more, sets);
    }

    Sheet withMore(String other) {
        return new Sheet(rounds, members, other, sets);
    }

    Plan plan() {
        String text = FILE.formatted(date(rounds), more, String.join("\n  ", members));
        return Plan.of(ScenarioReader.read(text, "test.yaml", sets).template());
    }

    RunResult run(long seed) {
        return new Negotiation(plan(), seed).run();
    }

    /** The day on which a round falls. */
    static LocalDate date(int round) {
        return LocalDate.of(2024, 1, 1).plusDays(round);
    }

    /** A number from {@code low} to {@code high}. */
    static double between(SplittableRandom random, double low, double high) {
        return low + (high - low) * random.nextDouble();
    }
}
