package unanimity.chart;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import unanimity.scenario.ScenarioReader;
import unanimity.scenario.ScenarioTemplate;

/** A league of two hundred towns that has to agree on its first president: most like the candidate, a dozen ask a price. */
public final class TwoHundredTowns {

    private static final int TOWNS = 200;
    private static final int HOLD_OUTS = 12;
    private static final List<String> FIRST = List.of(
            "Ash", "Birch", "Clay", "Dun", "Elm", "Fern", "Glen", "Hazel", "Iron", "Kings", "Lime", "Marsh", "North",
            "Oak", "Pine", "Quarry", "Rose", "Stone", "Thorn", "Willow");
    private static final List<String> SECOND =
            List.of("bridge", "bury", "dale", "ford", "ham", "hurst", "mouth", "port", "ton", "well");
    private static final String HEAD =
            """
            schema: unanimity/scenario/1
            title: Two hundred towns choose a president
            calendar:
              start: 2025-01-06
              round_days: 7
              deadline: 2025-07-14
              pressure: {exponent: 2}
              summits:
                - {date: 2025-02-20, name: "Assembly of the league", present: [all], meetings: 30}
                - {date: 2025-04-10, name: "Spring assembly", present: [all], meetings: 30}
                - {date: 2025-06-12, name: "Fair of the coast", present: [coast], meetings: 20}
            rule: unanimity
            scale: 100
            issues:
              tolls: {label: tolls, low: none, high: high}
              walls: {label: common walls, low: none, high: around all}
              harbours: {label: money for harbours, low: none, high: much}
            defaults:
              failure_cost: {lognormal: [0.3, 0.4]}
              urgency: 0.5
              peer_pressure: {weight: 0.35, steepness: 2}
              tactic: {beta: {lognormal: [0.8, 0.4]}}
              access: 0.8
              deliberation: 3
              taste_noise: 0.08
              drift: 0.01
            """;

    private final SplittableRandom random = new SplittableRandom(2025);
    private final StringBuilder members = new StringBuilder("members:\n");
    private final StringBuilder coast = new StringBuilder();

    private TwoHundredTowns() {}

    static ScenarioTemplate template() {
        return ScenarioReader.read(yaml(), "towns.yaml", List.of()).template();
    }

    /** The file. */
    public static String yaml() {
        return new TwoHundredTowns().text();
    }

    private String text() {
        for (int i = 0; i < TOWNS; i++) {
            town(i);
        }
        return HEAD
                + "groups:\n  coast: [" + coast + "]\n"
                + """
                proposal:
                  name: Berta Lang
                  home: T000
                  positions: {tolls: 50, walls: 60, harbours: 45}
                  capital: 3
                  meetings_per_round: 4
                rivals:
                  odo: {name: Odo of Thornwell, home: T016, positions: {tolls: 80, walls: 20, harbours: 70}, enter: 2025-03-05, exit: {rate: 0.1}}
                """
                + members;
    }

    private void town(int i) {
        boolean holdsOut = i % (TOWNS / HOLD_OUTS) == 0 && i > 0;
        String id = String.format(Locale.ROOT, "T%03d", i);
        String name = FIRST.get(i % FIRST.size()) + SECOND.get(i / FIRST.size());
        double spread = holdsOut ? 45 : 22;
        members.append(String.format(
                Locale.ROOT,
                "  %s: {name: %s, positions: {tolls: %.0f, walls: %.0f, harbours: %.0f}%s}%n",
                id,
                name,
                around(50, spread),
                around(60, spread),
                around(45, spread),
                holdsOut ? demand() : ""));
        if (random.nextInt(4) == 0) {
            coast.append(coast.length() > 0 ? ", " : "").append(id);
        }
    }

    private double around(double middle, double spread) {
        return Math.max(0, Math.min(100, middle + spread * (random.nextDouble() + random.nextDouble() - 1) * 1.6));
    }

    private String demand() {
        return String.format(
                Locale.ROOT,
                ", affinity: {proposal: -0.25}, access: 0.3, demands: {market: {label: a market of its own, worth: %.2f, cost: %.2f}}",
                0.2 + 0.3 * random.nextDouble(),
                0.1 + 0.2 * random.nextDouble());
    }
}
