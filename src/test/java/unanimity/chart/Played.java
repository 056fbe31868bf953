package unanimity.chart;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import unanimity.model.RecordedRun;
import unanimity.model.Scenario;
import unanimity.model.Trace;
import unanimity.scenario.ScenarioReader;
import unanimity.scenario.ScenarioTemplate;
import unanimity.simulation.Negotiation;
import unanimity.simulation.Plan;

/** A negotiation that was played, for charts that need deals. */
record Played(Scenario scenario, RecordedRun run) {

    /** The tutorial, whose numbers its comments work out by hand. */
    static Played tutorial(String... sets) {
        return of(
                ScenarioReader.read(Path.of("scenarios/tutorial-three-members.yaml"), List.of(sets))
                        .template(),
                1);
    }

    static Played rutte(long seed) {
        return of(
                ScenarioReader.read(Path.of("scenarios/rutte-2024.yaml"), List.of())
                        .template(),
                seed);
    }

    static Played text(String yaml, String... sets) {
        return of(ScenarioReader.read(yaml, "played.yaml", List.of(sets)).template(), 1);
    }

    private static Played of(ScenarioTemplate template, long seed) {
        return new Played(template.base(), Negotiation.record(Plan.of(template), seed));
    }

    /** A body in which every fourth member asks for something, every eighth for all or nothing, on a negotiable issue. */
    static Played body(int members) {
        String list = IntStream.range(0, members)
                .mapToObj(i -> i % 4 == 0
                        ? asking(i)
                        : String.format(Locale.ROOT, "  M%03d: {positions: {tax: %d}}\n", i, 40 + i % 30))
                .collect(Collectors.joining());
        return text(
                """
                schema: unanimity/scenario/1
                title: A body made up for a test
                calendar: {start: 2024-01-01, deadline: 2024-12-30}
                scale: 100
                issues: {tax: {label: a tax on what everybody likes, negotiable: true}}
                defaults: {access: 1}
                proposal: {name: The Presidency, positions: {tax: 50}, capital: %s, meetings_per_round: 12}
                members:
                """
                                .formatted(members / 20.0)
                        + list);
    }

    private static String asking(int i) {
        return String.format(
                Locale.ROOT,
                "  M%03d: {name: Member number %d, positions: {tax: %d}, affinity: {proposal: -%.2f},"
                        + " demands: {a: {label: A bridge at town %d and a road to it, worth: %.2f, cost: %.3f%s}}}\n",
                i,
                i,
                20 + i * 7 % 60,
                0.2 + i % 13 / 40.0,
                i,
                0.2 + i % 7 / 20.0,
                0.05 + i % 11 / 60.0,
                i % 8 == 0 ? ", divisible: false" : "");
    }

    /** The chart of each meeting that was held. */
    List<Chart> meetings() {
        return run.trace().rounds().stream()
                .flatMap(round -> round.meetings().stream()
                        .map(Trace.Meeting::member)
                        .map(member -> MeetingChart.of(scenario, run, member, round.round())))
                .toList();
    }

    Chart pledges() {
        return PledgeChart.of(scenario, run);
    }

    Chart meeting(String member, int round) {
        return MeetingChart.of(scenario, run, member, round);
    }
}
