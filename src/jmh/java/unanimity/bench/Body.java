package unanimity.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import unanimity.scenario.ScenarioReader;
import unanimity.scenario.ScenarioTemplate;

/**
 * Scenarios to measure: those that are shipped, and bodies of any size that never agree, so that a run has as many rounds as
 * the calendar. Of eight members of a body one makes a demand, one is in a bloc, all drift and concede at a pace that is drawn.
 */
final class Body {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    private Body() {}

    /** A scenario that is shipped. */
    static ScenarioTemplate shipped(String name) {
        return ScenarioReader.read(Path.of("scenarios", name + ".yaml")).template();
    }

    /** A body of {@code members}, at least 8, that meets for {@code rounds} weeks; {@code rule} as in a file. */
    static ScenarioTemplate of(int members, int rounds, String rule) {
        return ScenarioReader.read(text(members, rounds, rule), "body.yaml", List.of())
                .template();
    }

    private static String text(int members, int rounds, String rule) {
        String coast = ids(members).filter(i -> i % 8 == 3).mapToObj(Body::id).collect(Collectors.joining(", "));
        return String.format(
                        Locale.ROOT,
                        """
                schema: unanimity/scenario/1
                title: A body that never agrees
                calendar: {start: %s, round_days: 7, deadline: %s, pressure: {exponent: 2}}
                rule: %s
                scale: 100
                issues: {tolls: {label: tolls}, walls: {label: walls}, harbours: {label: harbours}}
                defaults:
                  failure_cost: {lognormal: [0.3, 0.4]}
                  urgency: 0.5
                  peer_pressure: {weight: 0.2, steepness: 2}
                  tactic: {beta: {lognormal: [0.8, 0.4]}}
                  access: 0.8
                  deliberation: 3
                  taste_noise: 0.08
                  drift: 0.01
                groups: {coast: [%s]}
                blocs: {coast: {members: [coast], closeness: 1.5, correlation: 0.3}}
                proposal:
                  name: the proposal
                  home: M000
                  positions: {tolls: 50, walls: 60, harbours: 45}
                  capital: %s
                  meetings_per_round: %d
                rivals: {other: {name: the other, home: M001, positions: {tolls: 80, walls: 20, harbours: 70}}}
                members:
                """,
                        START,
                        START.plusWeeks(rounds),
                        rule,
                        coast,
                        0.02 * members,
                        Math.max(2, members / 16))
                + ids(members).mapToObj(Body::member).collect(Collectors.joining());
    }

    private static IntStream ids(int members) {
        return IntStream.range(0, members);
    }

    private static String id(int i) {
        return String.format(Locale.ROOT, "M%03d", i);
    }

    private static String member(int i) {
        String more = "";
        if (i % 8 == 1) {
            more = ", affinity: {proposal: -9}"; // nothing wins it: seven of eight can agree, all cannot
        } else if (i % 8 == 5) {
            more = ", affinity: {proposal: -0.3}, demands: {market: {label: a market, worth: 0.4, cost: 0.1}}";
        }
        return String.format(
                Locale.ROOT,
                "  %s: {positions: {tolls: %d, walls: %d, harbours: %d}%s}\n",
                id(i),
                30 + i * 7 % 41,
                40 + i * 11 % 41,
                25 + i * 13 % 41,
                more);
    }
}
