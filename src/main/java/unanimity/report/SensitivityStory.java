package unanimity.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import unanimity.analysis.FactorName;
import unanimity.analysis.MeasureSensitivity;
import unanimity.analysis.PointMeasure;
import unanimity.analysis.Ranking;
import unanimity.analysis.SensitivityFindings;
import unanimity.chart.batch.Frequency;
import unanimity.chart.sensitivity.Ends;
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
        list = new FactorList(findings, ranking);
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
        if (ranking.of() != PointMeasure.P_ADOPTED) {
            answers.put("Adopted", adopted());
        }
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
                            .and(" of the variance; the truth is 0. Told from chance is a total index whose interval"
                                    + " lies farther from 0 than both ends of this"));
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

    /** Where another measure is told, as this one hardly differs between points. */
    private Passage adopted() {
        if (SensitivityFinding.isNever(findings)) {
            return Passage.of("in no run, whatever was moved");
        }
        boolean always = findings.points().stream()
                .allMatch(
                        point -> point.adopted().successes() == point.adopted().n());
        MeasureSensitivity adoption = findings.of(PointMeasure.P_ADOPTED);
        boolean tornado = ranking.method().equals("tornado");
        return always
                ? Passage.of("in every run, whatever was moved")
                : Estimated.share(tornado ? adoption.other("middle") : adoption.overall())
                        .and(tornado ? " as the scenario is" : " on average over all points");
    }

    private Passage moved() {
        int factors = findings.study().factors().size();
        long words = IntStream.range(0, factors)
                .filter(factor -> Ends.hasWords(findings, factor))
                .count();
        String numbers = Frequency.count(factors, words > 0 ? "parameter" : "number");
        return Passage.of(
                switch (ranking.method()) {
                    case "tornado" ->
                        numbers + ", one at a time " + ends(words, factors) + "; all others drawn in each run";
                    case "morris" ->
                        numbers + ", one after the other along "
                                + Frequency.whole(findings.study().size())
                                + " ways through all they can be, from the 5th percentile to the 95th";
                    default ->
                        numbers + ", all at once, over "
                                + Frequency.whole(findings.study().size()) + " rows of a Sobol’ sequence";
                });
    }

    private static String ends(long words, int factors) {
        String percentiles = "from the 10th percentile to the 90th";
        return words == 0
                ? percentiles
                : words == factors ? "from one word to another" : percentiles + ", or from one word to another";
    }

    private Passage luck() {
        Estimate within = ranking.measure().within();
        if (!within.known()) {
            boolean single = findings.points().stream().anyMatch(point -> point.runs() < 2);
            return Passage.of(
                    single
                            ? "unknown: with one run of a point nothing tells luck from what was moved"
                            : "none to tell: " + SensitivityFinding.measure(ranking.of())
                                    + (ranking.of() == PointMeasure.ROUNDS_TO_ADOPTION ? " are" : " is")
                                    + " the same in all runs");
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
