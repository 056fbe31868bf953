package unanimity.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import unanimity.model.RecordedRun;
import unanimity.model.RunResult;
import unanimity.model.Scenario;

/**
 * What was pledged in a run and what it cost: above, how much of the capital is spent and on whom; below, a bar for each pledge
 * and amendment. The member that cost most comes first, and of its pledges the dearest, so that the eye finds where the capital
 * went; when each was granted is written beside it.
 */
public final class PledgeChart {

    private final Scenario scenario;
    private final RunResult result;
    private final Pledges numbers;
    private final Days days;
    private final Page page = new Page();

    private PledgeChart(Scenario scenario, RecordedRun run) {
        this.scenario = scenario;
        result = run.result();
        numbers = Pledges.of(scenario, run);
        days = new Days(scenario, result.round());
    }

    /** The chart of a run of this scenario. */
    public static Chart of(Scenario scenario, RecordedRun run) {
        return new PledgeChart(scenario, run).chart();
    }

    private Chart chart() {
        String title = title();
        String subtitle = numbers.groups().isEmpty()
                ? "Demands that were granted, and how the proposal was amended: none."
                : "What each member was granted, what that cost the proposer and what it was worth to the member.";
        page.head(title, subtitle);
        CapitalBar capital = new CapitalBar(result, numbers);
        capital.draw(page.sheet(), page.take(capital.height()));
        PledgeRows rows = new PledgeRows(numbers, days);
        if (!numbers.groups().isEmpty()) {
            rows.draw(page.sheet(), page.take(rows.height()));
        }
        String caption = caption(rows.cut());
        page.caption(caption);
        page.foot(scenario, result);
        return new Chart(
                "pledges", title, subtitle + " " + told() + " " + caption, page.sheet(), () -> numbers.table(scenario));
    }

    private String title() {
        String who = scenario.proposal().name();
        if (numbers.groups().isEmpty()) {
            return "No pledges: " + who + " spent nothing";
        }
        Pledges.Group first = numbers.groups().get(0);
        if (!(first.cost() > 0)) {
            return who + " spent nothing: what was granted cost no capital";
        }
        String finding = who + " spent " + share(result.spent()) + " of the capital";
        return numbers.groups().size() == 1
                ? finding + ", all of it on " + first.member().name()
                : finding + "; " + first.member().name() + " cost most: " + share(first.cost());
    }

    private String share(double points) {
        return Amounts.percent(points, result.capital());
    }

    private String caption(boolean cut) {
        List<String> sentences = new ArrayList<>();
        if (numbers.groups().isEmpty()) {
            sentences.add("Who endorsed did so unpaid.");
        } else {
            sentences.add(
                    "Both are as they were at the time of the grant, in points: of the proposer's capital, and of worth, where 1"
                            + " is the distance between the worst and the best policy.");
            boolean outside = numbers.shown().stream().anyMatch(grant -> grant.by() != null);
            sentences.add("Granted by " + scenario.proposal().name()
                    + (outside
                            ? " unless it says otherwise; what others granted costs no capital, and what does not last of it counts"
                                    + " with the pledge that extends it."
                            : "."));
        }
        if (!numbers.rest().isEmpty()) {
            sentences.add("The members that cost most stand in full; the other "
                    + Amounts.count(numbers.rest().size(), "grant") + " are summed in the last bar"
                    + (cut ? ", cut at the edge" : "") + "; the table has each.");
        }
        if (result.spent() > result.capital()) {
            sentences.add("The capital is that of the end; a shock took some of it when more had been spent.");
        }
        return String.join(" ", sentences);
    }

    /** For those who cannot see it. */
    private String told() {
        return "Spent: " + Amounts.points(result.spent()) + " of " + Amounts.points(result.capital()) + " points. "
                + numbers.shown().stream()
                        .map(grant -> grant.member().name() + ": " + grant.label() + " (" + grant.terms(days)
                                + "), cost " + Amounts.points(grant.cost()) + ", worth " + Amounts.points(grant.worth())
                                + ".")
                        .collect(Collectors.joining(" "));
    }
}
