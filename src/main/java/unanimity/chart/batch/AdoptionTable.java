package unanimity.chart.batch;

import java.util.ArrayList;
import java.util.List;
import unanimity.analysis.BatchFindings;
import unanimity.model.Calendar;
import unanimity.model.Outcome;
import unanimity.results.Column;
import unanimity.results.Layout;
import unanimity.results.Table;
import unanimity.statistics.Estimate;
import unanimity.statistics.KaplanMeier;

/** The numbers of the adoption chart as rows, one of each round. */
final class AdoptionTable {

    private static final String RUNS = "all runs";
    private static final String LOW = "lower end of its 95 % interval, at each round by itself";
    private static final String HIGH = "upper end";

    private static final Layout LAYOUT = Layout.of(
            "a round, up to the last in which a run ended",
            Column.round("round", "the round"),
            Column.day("date", "day by which the round is told"),
            Column.count("at_risk", "runs", "runs that had not ended before the round"),
            Column.count("adopted", "runs", "runs adopted in the round"),
            Column.count("deadline", "runs", "runs that ran out of time in the round: censored"),
            Column.count("withdrawn", "runs", "runs in which the proposer gave up in the round"),
            Column.share(
                    "p_waiting",
                    RUNS,
                    "adopted by the end of the round, by Kaplan and Meier: runs without adoption are censored when they end"),
            Column.share("p_waiting_low", RUNS, LOW),
            Column.share("p_waiting_high", RUNS, HIGH),
            Column.share(
                    "p_adopted",
                    RUNS,
                    "adopted by the end of the round, by Aalen and Johansen: giving up is another end"),
            Column.share("p_adopted_low", RUNS, LOW),
            Column.share("p_adopted_high", RUNS, HIGH),
            Column.share("p_withdrawn", RUNS, "given up by the end of the round, by Aalen and Johansen"),
            Column.share("p_withdrawn_low", RUNS, LOW),
            Column.share("p_withdrawn_high", RUNS, HIGH));

    private AdoptionTable() {}

    static Table of(BatchFindings findings, AdoptionCurve curve) {
        Calendar calendar = findings.scenario().calendar();
        KaplanMeier waiting = findings.adoption().waiting();
        Table table = new Table(LAYOUT);
        for (int t = 0; t <= curve.last(); t++) {
            List<Object> row = new ArrayList<>();
            row.add(t);
            row.add(calendar.dayOf(t));
            row.add(Math.toIntExact(waiting.atRisk(t)));
            for (Outcome outcome : List.of(Outcome.ADOPTED, Outcome.DEADLINE, Outcome.WITHDRAWN)) {
                row.add(Math.toIntExact(findings.adoption().in(outcome, t)));
            }
            for (List<Estimate> estimates : List.of(curve.waiting(), curve.adopted(), curve.withdrawn())) {
                Estimate estimate = estimates.get(t);
                row.addAll(List.of(estimate.value(), estimate.low(), estimate.high()));
            }
            table.row(row.toArray());
        }
        return table;
    }
}
