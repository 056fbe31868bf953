package unanimity.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import unanimity.analysis.PairedFindings;
import unanimity.analysis.PairedFindings.Difference;
import unanimity.analysis.PairedFindings.MemberDifference;
import unanimity.chart.batch.ComparisonFinding;
import unanimity.chart.batch.Frequency;
import unanimity.chart.batch.Sides;

/** What one scenario changes against another, in a sentence and a few lines: how likely, when, at what price, because of whom. */
public final class ComparisonStory {

    /** What the measures that have lines of their own are counted in. */
    static final String POINTS = "percentage points";

    private static final int MOST = 3;

    private final Contrast contrast;
    private final PairedFindings findings;
    private final Sides sides;

    private ComparisonStory(Contrast contrast) {
        this.contrast = contrast;
        findings = contrast.findings();
        sides = contrast.sides();
    }

    /** The story of a comparison. */
    public static ComparisonStory of(Contrast contrast) {
        return new ComparisonStory(contrast);
    }

    /** {@code Adopted in 14 of 100 simulated campaigns without an opt-out for Hungary, in 96 of 100 as it is}. */
    String finding() {
        return ComparisonFinding.of(findings, sides);
    }

    /**
     * As it stands on a terminal.
     *
     * @param seed of the batch
     */
    public String text(long seed) {
        String counted = Frequency.count(findings.pairs(), "pair") + " of runs";
        return new Telling(findings.first().title(), counted, seed, finding())
                .answers(answers())
                .text(caveat());
    }

    /** Question and answer. */
    Map<String, Passage> answers() {
        Map<String, Passage> answers = new LinkedHashMap<>();
        if (!contrast.changes().isEmpty()) {
            // a page has no query for how many changes there are
            answers.put(
                    "Changed",
                    Passage.of(new Alterations(contrast.changes()).words().text()));
        }
        answers.put("Adopted", adopted());
        answers.put("Pairs that flip", flips());
        answers.put("When", when());
        answers.put("Price", price());
        answers.put("Who is missing", missing());
        answers.put("Who comes last", last());
        answers.put("Pairing", new PairingAnswer(findings).passage());
        return answers;
    }

    private Passage adopted() {
        Difference adopted = findings.measure("p_adopted");
        return Estimated.shareBeside(adopted.difference(), adopted.after())
                .and(" " + sides.after() + ", ")
                .and(Estimated.shareBeside(adopted.difference(), adopted.before()))
                .and(" " + sides.before() + ": ")
                .and(Estimated.change(Estimated.hundredfold(adopted.difference()), POINTS, "less", "more"));
    }

    private Passage flips() {
        if (findings.flips() == 0) {
            return Passage.of("none of ").and(whole(findings.pairs()));
        }
        return whole(findings.lost())
                .and(" lost (adopted only " + sides.before() + ") and ")
                .and(whole(findings.won()))
                .and(" won (adopted only " + sides.after() + "), of ")
                .and(whole(findings.pairs()));
    }

    private Passage when() {
        Difference rounds = findings.measure("rounds_to_adoption");
        return Estimated.change(rounds.difference(), "rounds", "sooner", "later")
                .and(", on average until adoption or the end: ")
                .and(Estimated.beside(rounds.difference(), rounds.after()))
                .and(" in place of ")
                .and(Estimated.beside(rounds.difference(), rounds.before()));
    }

    private Passage price() {
        Difference spent = findings.measure("spent");
        return Estimated.change(spent.difference(), "points of capital", "less", "more")
                .and(", on average, adopted or not: ")
                .and(Estimated.beside(spent.difference(), spent.after()))
                .and(" in place of ")
                .and(Estimated.beside(spent.difference(), spent.before()));
    }

    private Passage missing() {
        Passage lost = missing(MemberDifference::blocksThen, "in lost pairs ");
        Passage won = missing(MemberDifference::blocksBefore, "in won pairs ");
        if (lost.isEmpty() || won.isEmpty()) {
            return lost.isEmpty() && won.isEmpty() ? Passage.of("nobody") : lost.and(won);
        }
        return lost.and("; ").and(won);
    }

    /** {@code in lost pairs Hungary (241), Slovakia (3)}; nothing where nobody is. */
    private Passage missing(ToLongFunction<MemberDifference> counted, String where) {
        List<Passage> members = findings.members().stream()
                .filter(member -> counted.applyAsLong(member) > 0)
                .sorted(Comparator.comparingLong((MemberDifference member) -> -counted.applyAsLong(member)))
                .limit(MOST)
                .map(member -> Passage.of(name(member) + " (")
                        .and(whole(counted.applyAsLong(member)))
                        .and(")"))
                .toList();
        return members.isEmpty() ? Passage.NOTHING : Passage.of(where).and(Passage.join(members, ", "));
    }

    private Passage last() {
        if (findings.members().stream()
                .noneMatch(member -> member.last().difference().known())) {
            return Passage.of("no member is in both");
        }
        List<Passage> members = findings.members().stream()
                .filter(member ->
                        member.last().difference().known() && member.last().isClear())
                .sorted(Comparator.comparingDouble(
                        member -> -Math.abs(member.last().difference().value())))
                .limit(MOST)
                .map(member -> Passage.of(name(member) + " ")
                        .and(Estimated.change(
                                Estimated.hundredfold(member.last().difference()), POINTS, "less often", "more often")))
                .toList();
        return members.isEmpty()
                ? Passage.of("no member more or less often, as far as these pairs tell")
                : Passage.join(members, ", ");
    }

    /** What keeps the findings from being all there is to find, or to be read at once; nothing where nothing does. */
    Passage caveat() {
        List<Passage> caveats = Caveats.ofPairs(findings.sample());
        if (!findings.sameDays()) {
            caveats.add(
                    Passage.of("Both calendars differ (start or round_days): a round does not stand for the same days"
                            + " in both, so that rounds sooner or later are no days."));
        }
        return Passage.join(caveats, " ");
    }

    private String name(MemberDifference member) {
        return findings.member(member.member()).name();
    }

    private static Passage whole(long number) {
        return Passage.of(new Passage.Figure(Frequency.whole(number), number, 1));
    }
}
