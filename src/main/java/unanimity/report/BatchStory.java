package unanimity.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unanimity.analysis.Adoption;
import unanimity.analysis.BatchFindings;
import unanimity.analysis.MemberFindings;
import unanimity.analysis.Price;
import unanimity.chart.batch.BatchFinding;
import unanimity.chart.batch.Frequency;
import unanimity.model.Outcome;
import unanimity.model.Scenario;
import unanimity.statistics.Estimate;
import unanimity.statistics.KaplanMeier;

/** What a batch has found, in a sentence and a few lines: how likely, when, who is last, at what price. */
public final class BatchStory {

    private static final int MOST_LAST = 3;

    private final BatchFindings findings;
    private final Scenario scenario;

    private BatchStory(BatchFindings findings) {
        this.findings = findings;
        scenario = findings.scenario();
    }

    /** The story of a batch. */
    public static BatchStory of(BatchFindings findings) {
        return new BatchStory(findings);
    }

    /** {@code Adopted in 95 of 100 simulated campaigns, half of them by 17 June 2024}. */
    String finding() {
        return BatchFinding.of(findings);
    }

    /**
     * As it stands on a terminal.
     *
     * @param seed of the batch
     */
    public String text(long seed) {
        return new Telling(scenario.title(), Frequency.count(findings.sample().runs(), "run"), seed, finding())
                .answers(answers())
                .text(caveat());
    }

    /** Question and answer. */
    Map<String, Passage> answers() {
        Map<String, Passage> answers = new LinkedHashMap<>();
        answers.put("Adopted", adopted());
        answers.put("When", when());
        answers.put("Who comes last", last());
        answers.put("Price", price());
        answers.putAll(new LeverageAnswers(findings).answers());
        return answers;
    }

    private Passage adopted() {
        Adoption adoption = findings.adoption();
        Passage share = Passage.of("in ")
                .and(Estimated.share(adoption.share(Outcome.ADOPTED).estimate(BatchFindings.LEVEL)))
                .and(" of the runs");
        Estimate withdrawn = adoption.share(Outcome.WITHDRAWN).estimate(BatchFindings.LEVEL);
        return withdrawn.value() > 0 ? share.and("; given up in ").and(Estimated.share(withdrawn)) : share;
    }

    private Passage when() {
        KaplanMeier waiting = findings.adoption().waiting();
        Estimate median = waiting.median(BatchFindings.LEVEL);
        Passage middle = Double.isFinite(median.value())
                ? Passage.of("half of all runs are adopted by ")
                        .and(Phrases.date(scenario.dayAfterEvents((int) median.value())))
                        .and(", round ")
                        .and(Estimated.whole(median))
                : Passage.of("fewer than half of all runs are adopted");
        return middle.and("; on average ")
                .and(Estimated.number(
                        waiting.restrictedMean(findings.adoption().horizon()).estimate(BatchFindings.LEVEL)))
                .and(" rounds pass until adoption or the end");
    }

    private Passage last() {
        List<Passage> members = findings.members().stream()
                .filter(member -> member.last().successes() > 0)
                .sorted(Comparator.comparingLong(
                                (MemberFindings member) -> -member.last().successes())
                        .thenComparing(MemberFindings::member))
                .limit(MOST_LAST)
                .map(member -> Passage.of(scenario.member(member.member()).name() + " ")
                        .and(Estimated.share(member.last().estimate(BatchFindings.LEVEL))))
                .toList();
        return members.isEmpty()
                ? Passage.of("nobody: no run was adopted")
                : Passage.join(members, ", ").and(" of the adopted runs");
    }

    private Passage price() {
        Price price = findings.price();
        if (price == null) {
            return Passage.of("none: no run was adopted");
        }
        return Estimated.number(price.mean())
                .and(" points of capital on average in adopted runs; ")
                .and(Estimated.range(price.low(), price.high()))
                .and(" in nine of ten");
    }

    /** What keeps the findings from being all there is to find; nothing where nothing does. */
    Passage caveat() {
        return Passage.join(Caveats.ofRuns(findings.sample()), " ");
    }
}
