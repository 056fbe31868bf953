package unanimity.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unanimity.analysis.FactorName;
import unanimity.analysis.PointMeasure;
import unanimity.analysis.Ranking;
import unanimity.analysis.SensitivityFindings;
import unanimity.chart.batch.Frequency;
import unanimity.chart.sensitivity.SensitivityFinding;
import unanimity.statistics.Estimate;

/** Which factors matter, in a sentence, a few lines and a list: how much, how sure that is, and how much is luck. */
public final class SensitivityStory {

    /** From here on what is left is not worth a number; an estimate of a share near one can lie above it. */
    private static final double PRACTICALLY_ALL = 0.99;

    private final SensitivityFindings findings;
    private final Ranking ranking;
    private final FactorList list;

    private SensitivityStory(SensitivityFindings findings) {
        this.findings = findings;
        ranking = Ranking.of(findings);
        list = new FactorList(ranking);
    }

    /** The story of a study. */
    public static SensitivityStory of(SensitivityFindings findings) {
        return new SensitivityStory(findings);
    }

    Ranking ranking() {
        return ranking;
    }

    FactorList list() {
        return list;
    }

    /** {@code Hungary’s liking of Mark Rutte matters most: …}. */
    String finding() {
        return SensitivityFinding.of(findings, ranking);
    }

    /**
     * As it stands on a terminal.
     *
     * @param seed of the study
     */
    public String text(long seed) {
        String counted = Frequency.count(findings.points().size(), "point") + ", "
                + Frequency.count(findings.sample().runs(), "run");
        return new Telling(findings.scenario().title(), counted, seed, finding())
                .paragraph(list.lines())
                .answers(answers())
                .text(caveat());
    }

    /** Question and answer. */
    Map<String, Passage> answers() {
        Map<String, Passage> answers = new LinkedHashMap<>();
        answers.put("Measure", measure());
        answers.put("Moved", moved());
        if (!ranking.clear().isEmpty()) {
            answers.put("In plain words", new PlainWords(findings, ranking).passage());
        }
        Passage others = new OtherMeasures(findings, ranking.of()).passage();
        if (others != null) {
            answers.put("Other measures", others);
        }
        answers.put("Luck", luck());
        if (ranking.method().equals("sobol") && ranking.measure().other("dummy").known()) {
            answers.put(
                    "By chance",
                    Passage.of("a number that is not there (the dummy) would explain ")
                            .and(Estimated.share(ranking.measure().other("dummy")))
                            .and(" of the variance; the truth is 0. What reaches no further can be chance"));
        }
        List<Passage> warnings = new Doubts(ranking).passages();
        if (!warnings.isEmpty()) {
            answers.put("Warning", Passage.join(warnings, " "));
        }
        return answers;
    }

    private Passage measure() {
        boolean tornado = ranking.method().equals("tornado");
        Estimate mean =
                tornado ? ranking.measure().other("middle") : ranking.measure().overall();
        Passage told = ranking.of() == PointMeasure.P_ADOPTED ? Estimated.share(mean) : Estimated.number(mean);
        return Passage.of(ranking.of().words() + ": ")
                .and(told)
                .and(tornado ? " as the scenario is" : " on average over all points");
    }

    private Passage moved() {
        int factors = findings.study().factors().size();
        String numbers = Frequency.count(factors, "number");
        return Passage.of(
                switch (ranking.method()) {
                    case "tornado" ->
                        numbers + ", one at a time from the 10th percentile to the 90th; all others drawn in each run";
                    case "morris" ->
                        numbers + ", one after the other along "
                                + Frequency.whole(findings.study().size())
                                + " ways through all they can be, from the 5th percentile to the 95th";
                    default ->
                        numbers + ", all at once, over "
                                + Frequency.whole(findings.study().size()) + " rows of a Sobol’ sequence";
                });
    }

    private Passage luck() {
        Estimate within = ranking.measure().within();
        if (!within.known()) {
            return Passage.of("unknown: with one run of each point nothing tells luck from what was moved");
        }
        String rest = ranking.method().equals("tornado")
                ? " of what single runs differ by is not the one number that was moved: it is luck, and the others, which are drawn"
                : " of what single runs differ by is luck, whatever the numbers that were moved";
        return within.low() >= PRACTICALLY_ALL
                ? Passage.of("practically all").and(rest)
                : Estimated.share(within).and(rest);
    }

    /** What keeps the findings from being all there is to find; nothing where nothing does. */
    Passage caveat() {
        List<Passage> caveats = Caveats.ofRuns(findings.sample());
        if (!findings.sample().complete()) {
            caveats.add(
                    Passage.of(
                            "Points do not have all of their runs in common yet, so that what differs between them is in part luck."));
        }
        return Passage.join(caveats, " ");
    }

    /** First letter in upper case, unless it is that of a path. */
    static String subject(FactorName name) {
        return name.inWords() ? Phrases.sentence(name.told()) : name.told();
    }
}
