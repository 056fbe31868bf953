package unanimity.chart.batch;

import java.util.ArrayList;
import java.util.List;
import unanimity.analysis.BatchFindings;
import unanimity.analysis.PairedFindings;
import unanimity.chart.Days;
import unanimity.model.Calendar;
import unanimity.statistics.Estimate;

/** What stands below the chart of the difference, and in the place of it. */
record DifferenceWords(PairedFindings findings, Sides sides) {

    List<String> caption() {
        List<String> sentences = new ArrayList<>();
        sentences.add("Of all runs; one that ends without adoption counts as not adopted.");
        sentences.add("Difference: the second (" + sides.after() + ") less the first (" + sides.before()
                + "), pair by pair. Bands: 95 % intervals, each of a round by itself (upper panel: Wilson; difference: adjusted Wald"
                + " of pairs).");
        sentences.addAll(calendars());
        sentences.add(ComparisonLabel.sample(findings.sample()));
        return sentences;
    }

    private List<String> calendars() {
        List<String> sentences = new ArrayList<>();
        Calendar first = findings.first().calendar();
        Calendar second = findings.second().calendar();
        if (!findings.sameDays()) {
            sentences.add("Both calendars differ: a round does not stand for the same days. Days and summits are those "
                    + sides.before() + ".");
        }
        Calendar.Extension moved = second.extension();
        if (!first.deadline().equals(second.deadline())) {
            sentences.add("The deadline " + sides.after() + " is " + Days.full(second.deadline()) + ", in round "
                    + second.lastRound() + ".");
        }
        if (moved != null && !moved.equals(first.extension())) {
            sentences.add("It can be moved to " + Days.full(moved.until()) + " " + sides.after() + ".");
        }
        return sentences;
    }

    /** For those who cannot see it: where the curves end. */
    String told() {
        Estimate end = findings.curve().difference().get(findings.curve().horizon());
        return "At the end adopted: " + Frequency.percent(findings.adopted().estimate(BatchFindings.LEVEL)) + " "
                + sides.before() + ", "
                + Frequency.percent(findings.adoptedThen().estimate(BatchFindings.LEVEL)) + " " + sides.after()
                + ". Difference in percentage points: "
                + Frequency.percentagePoints(end) + ".";
    }
}
