package unanimity.chart.batch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import unanimity.analysis.Adoption;
import unanimity.analysis.BatchFindings;
import unanimity.analysis.Fan;
import unanimity.analysis.MemberFindings;
import unanimity.analysis.Price;
import unanimity.analysis.Sample;
import unanimity.chart.Chart;
import unanimity.model.Outcome;
import unanimity.model.Scenario;
import unanimity.scenario.ScenarioReader;
import unanimity.statistics.Estimate;
import unanimity.statistics.Proportion;
import unanimity.statistics.Tally;

/**
 * Findings made up for a test: so many runs ended so in a round, of a body in which each member endorses in the round of its number and
 * in adopted runs all have in the end.
 */
record ExampleBatch(Scenario scenario, Map<Outcome, long[]> ended) {

    private static final int ROUNDS = 21;

    /** A body of members M000, M001, …, with a deadline in round 10 that can be moved to round 20. */
    static ExampleBatch of(int members, String... more) {
        String list = IntStream.range(0, members)
                .mapToObj(i -> String.format(
                        Locale.ROOT, "  M%03d: {name: Member number %d, positions: {tax: %d}}\n", i, i, i % 100))
                .collect(Collectors.joining());
        String yaml =
                """
                schema: unanimity/scenario/1
                title: A body made up for a test
                calendar:
                  start: 2024-01-01
                  deadline: 2024-03-11
                  extension: {probability: 0.5, until: 2024-05-20}
                  summits: [{date: 2024-02-07, name: A summit, present: [all], meetings: 3}]
                scale: 100
                issues: {tax: {label: a tax}}
                proposal: {name: The Presidency, positions: {tax: 50}, capital: 0.6, meetings_per_round: 2}
                members:
                """
                        + list
                        + String.join("\n", more);
        Map<Outcome, long[]> ended = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            ended.put(outcome, new long[ROUNDS]);
        }
        return new ExampleBatch(
                ScenarioReader.read(yaml, "example.yaml", List.of()).template().base(), ended);
    }

    /** So many more runs ended so. */
    ExampleBatch with(Outcome outcome, int round, long runs) {
        long[] rounds = ended.get(outcome);
        if (rounds != null) {
            rounds[round] += runs;
        }
        return this;
    }

    List<Chart> charts() {
        BatchFindings findings = findings();
        return BatchCharts.of(findings, new BatchLabel(7, findings.sample().runs(), "Unanimity 1.0"));
    }

    /** The chart of a name. */
    Chart chart(String name) {
        return charts().stream()
                .filter(chart -> chart.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    BatchFindings findings() {
        Adoption adoption = new Adoption(ended);
        long adopted = adoption.share(Outcome.ADOPTED).successes();
        return new BatchFindings(
                scenario,
                new Sample(adoption.runs(), adoption.runs(), 0, true),
                adoption,
                fan(adoption.runs()),
                List.of(),
                IntStream.range(0, scenario.members().size())
                        .mapToObj(i -> member(i, adoption.runs(), adopted))
                        .toList(),
                adopted == 0 ? null : price(adopted),
                price(adoption.runs()),
                List.of(),
                List.of());
    }

    /** A third of the runs is a member behind, where there is one. */
    private Fan fan(long runs) {
        int members = scenario.members().size();
        List<Tally> rounds = new ArrayList<>();
        for (int t = 0; t < ROUNDS; t++) {
            Tally tally = new Tally();
            int count = Math.min(members, members * (t + 1) / 10 + 1);
            tally.add(count - 1, runs / 3);
            tally.add(count, runs - runs / 3);
            rounds.add(tally);
        }
        return new Fan(rounds);
    }

    private MemberFindings member(int i, long runs, long adopted) {
        Tally rounds = new Tally();
        rounds.add(Math.min(i, ROUNDS - 1), runs - runs / 4);
        boolean last = i == scenario.members().size() - 1;
        return new MemberFindings(
                scenario.members().get(i).id(),
                new Proportion(last ? adopted : 0, adopted),
                runs,
                rounds,
                0,
                new Proportion(i % 2 == 0 ? runs : 0, runs),
                mean(0.2, runs),
                mean(0.01 * i, runs),
                mean(-0.02 + 0.005 * i, runs));
    }

    private static Estimate mean(double value, long n) {
        double half = n == 1 ? Double.POSITIVE_INFINITY : 0.1 / Math.sqrt((double) n);
        return new Estimate(value, value - half, value + half, n, "t");
    }

    private static Price price(long runs) {
        List<Long> counts = new ArrayList<>(Collections.nCopies(10, 0L));
        counts.set(4, runs);
        double high = runs == 1 ? Double.POSITIVE_INFINITY : 0.25;
        Estimate quantile = new Estimate(0.22, 0.21, high, runs, "order-statistics");
        return new Price(mean(0.22, runs), quantile, quantile, quantile, 0.05, counts);
    }

    /** A chart's cells by the name of a column. */
    static List<String> column(Chart chart, String name) {
        int place = chart.table().names().indexOf(name);
        return chart.table().rows().stream().map(row -> row.get(place)).toList();
    }

    /** The row that begins so, or null. */
    static @Nullable List<String> row(Chart chart, String first) {
        return chart.table().rows().stream()
                .filter(row -> row.get(0).equals(first))
                .findFirst()
                .orElse(null);
    }
}
