package unanimity.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unanimity.analysis.BatchFindings;
import unanimity.analysis.Condition;
import unanimity.analysis.DiscoveryFindings;
import unanimity.analysis.FactorName;
import unanimity.chart.batch.Frequency;
import unanimity.chart.discovery.DiscoveryFinding;

/** What leads to deadlock, in a sentence and a few lines. */
public final class DiscoveryStory {

    private final DiscoveryFindings findings;

    private DiscoveryStory(DiscoveryFindings findings) {
        this.findings = findings;
    }

    /** The story of a study. */
    public static DiscoveryStory of(DiscoveryFindings findings) {
        return new DiscoveryStory(findings);
    }

    /** {@code Deadlock in 4 of 100 simulated campaigns; in 23 of 100 where …}. */
    String finding() {
        return DiscoveryFinding.of(findings);
    }

    /**
     * As it stands on a terminal.
     *
     * @param seed of the study
     */
    public String text(long seed) {
        List<String> paths = findings.boxes().stream()
                .flatMap(box -> new BoxWords(findings, box).conditions().stream())
                .map(Condition::name)
                .filter(FactorName::inWords)
                .distinct()
                .map(name -> "  " + name.told() + " is " + name.path())
                .toList();
        return new Telling(
                        findings.scenario().title(),
                        Frequency.count(findings.sample().runs(), "run"),
                        seed,
                        finding())
                .answers(answers())
                .paragraph(paths)
                .text(caveat());
    }

    /** Question and answer. */
    Map<String, Passage> answers() {
        Map<String, Passage> answers = new LinkedHashMap<>();
        answers.put(
                "Deadlock",
                Estimated.share(findings.deadlocks().estimate(BatchFindings.LEVEL))
                        .and(" of all runs end without adoption"));
        answers.put("Sought in", Passage.of(Frequency.count(findings.factors().size(), "number") + varied()));
        for (int box = 0; box < findings.boxes().size(); box++) {
            answers.putAll(box(box));
        }
        if (findings.boxes().isEmpty()) {
            answers.put("Found", Passage.of(nothing()));
        }
        return answers;
    }

    private String varied() {
        int varied = findings.study().paths().size();
        if (varied == findings.factors().size()) {
            return varied == 1 ? ", varied evenly over a range of its own" : ", varied evenly over ranges of their own";
        }
        return varied == 0
                ? ", each drawn in every run as the scenario says"
                : ", of which " + Frequency.whole(varied) + " varied evenly over ranges of their own";
    }

    private String nothing() {
        long deadlocks = findings.deadlocks().successes();
        if (deadlocks == 0) {
            return "no run ends in deadlock: vary more (--vary PATH=LOW..HIGH), or make the ranges wider";
        }
        if (deadlocks == findings.deadlocks().n()) {
            return "every run ends in deadlock: there is nothing that leads to it more than anything else";
        }
        return deadlocks < DiscoveryFindings.LEAST_DEADLOCKS
                ? "fewer than twenty deadlocks tell nothing: make more runs (--runs)"
                : "no box in which deadlock is one and a half times as frequent as among all, or its absence half as frequent, and that"
                        + " resamples of the runs find anew; there can be one all the same: taking away lowest or highest values of one"
                        + " number after another does not come upon every box, nor do so few runs show it";
    }

    private Map<String, Passage> box(int index) {
        BoxWords words = new BoxWords(findings, findings.boxes().get(index));
        Map<String, Passage> answers = new LinkedHashMap<>();
        String which = index == 0 ? "" : " " + (index + 1);
        String among = index == 0 ? "among all" : "among the runs that are in no box before";
        answers.put(index == 0 ? "Where" : "Else where" + (index == 1 ? "" : which), words.where());
        answers.put("How often" + which, words.density(among));
        answers.put(
                "It holds" + which,
                index == 0 ? words.coverage() : words.coverage().and(" that boxes before left"));
        answers.put("How sure" + which, words.stability());
        Passage shaky = words.shaky();
        if (!shaky.isEmpty()) {
            answers.put("Warning" + which, shaky);
        }
        return answers;
    }

    /** What keeps the findings from being all there is to find; nothing where nothing does. */
    Passage caveat() {
        return Passage.join(Caveats.ofRuns(findings.sample()), " ");
    }
}
