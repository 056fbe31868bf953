package unanimity.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import unanimity.analysis.PairedFindings;
import unanimity.analysis.PairedFindings.Difference;
import unanimity.analysis.PairedFindings.MemberDifference;
import unanimity.chart.batch.Sides;
import unanimity.statistics.Estimate;

/** What differs between two scenarios as tables: of the runs, and of their members. */
final class DifferenceSection {

    private final PairedFindings findings;
    private final Sides sides;

    DifferenceSection(PairedFindings findings, Sides sides) {
        this.findings = findings;
        this.sides = sides;
    }

    /** Of the runs: means, differences, and what the pairing has bought. */
    String runs() {
        Html table = new Html()
                .head(
                        "What differs, means over all pairs",
                        List.of(
                                "Measure",
                                Phrases.sentence(sides.before()),
                                Phrases.sentence(sides.after()),
                                "Difference and its 95 % interval",
                                "Half of the interval",
                                "The same without pairing",
                                "Times as many runs without"));
        findings.measures().forEach(measure -> table.row(cells(measure)));
        Html html = new Html();
        Sections.scroll(html, "What differs", table.raw("</tbody></table>\n").toString());
        return html.element(
                        "p class=\"note\"",
                        "Without pairing: as many runs of each scenario, each with luck of its own. The last column says how many times as"
                                + " many would then be needed for an interval as narrow as this; nothing stands there where nothing varies,"
                                + " or all pairs differ alike.")
                .raw("\n")
                .toString();
    }

    private static List<Passage> cells(Difference measure) {
        boolean share = measure.name().equals("p_adopted");
        Estimate difference = share ? Estimated.hundredfold(measure.difference()) : measure.difference();
        boolean told = Double.isFinite(measure.varianceReduction());
        double times = share ? 100 : 1;
        List<Passage> cells = new ArrayList<>();
        cells.add(Passage.of(name(measure.name())));
        for (double mean : new double[] {measure.before(), measure.after()}) {
            cells.add(
                    share
                            ? Estimated.shareBeside(measure.difference(), mean)
                            : Estimated.beside(measure.difference(), mean));
        }
        cells.add(Estimated.signed(difference));
        cells.add(
                Double.isFinite(difference.halfWidth())
                        ? Estimated.rough(difference.halfWidth())
                        : Passage.of("unbounded"));
        cells.add(told ? Estimated.rough(times * measure.halfWidthUnpaired()) : Passage.NOTHING);
        cells.add(told ? Estimated.rough(measure.varianceReduction()) : Passage.NOTHING);
        return cells;
    }

    private static String name(String measure) {
        return switch (measure) {
            case "p_adopted" -> "Adopted (difference in " + ComparisonStory.POINTS + ")";
            case "rounds_to_adoption" -> "Rounds until adoption or the end";
            case "spent" -> "Capital spent, points";
            case "meetings" -> "Bilateral meetings";
            case "endorsers" -> "Members that endorse at the end";
            default -> throw new IllegalArgumentException("no measure of a comparison: " + measure);
        };
    }

    /** Of the members; those of whom there is nothing to tell are only counted. */
    String members() {
        List<MemberDifference> told = findings.members().stream()
                .filter(MemberDifference::matters)
                .sorted(Comparator.comparingLong(
                                (MemberDifference member) -> -member.blocksThen() - member.blocksBefore())
                        .thenComparing(member -> -size(member)))
                .toList();
        Html html = new Html();
        if (told.isEmpty()) {
            return html.element("p", "For no member anything differs.")
                    .raw("\n")
                    .toString();
        }
        Html table = new Html()
                .head(
                        "Members for which something differs",
                        List.of(
                                "Member",
                                "Missing in lost pairs",
                                "Missing in won pairs",
                                "Endorses last, " + ComparisonStory.POINTS,
                                "Price, points of capital",
                                "Pay, points of worth",
                                "Endorses, rounds"));
        told.forEach(member -> table.row(cells(member)));
        Sections.scroll(
                html, "Member by member", table.raw("</tbody></table>\n").toString());
        html.element(
                "p class=\"note\"",
                Passage.of(
                                "All but the first two columns: differences, " + sides.after() + " less "
                                        + sides.before()
                                        + "; a minus says less, earlier or less often. Rounds: of pairs in which it endorses in both. Of the other ")
                        .and(Phrases.counted(findings.members().size() - told.size()))
                        .and(" members nothing differs but perhaps the round of their endorsement."));
        return html.raw("\n").toString();
    }

    private List<Passage> cells(MemberDifference member) {
        List<Passage> cells = new ArrayList<>();
        cells.add(Passage.of(findings.member(member.member()).name()));
        cells.add(Phrases.figure(Math.toIntExact(member.blocksThen())));
        cells.add(Phrases.figure(Math.toIntExact(member.blocksBefore())));
        cells.add(Estimated.signed(Estimated.hundredfold(member.last().difference())));
        cells.add(Estimated.signed(member.cost().difference()));
        cells.add(Estimated.signed(member.pay().difference()));
        boolean both = member.later().difference().known();
        cells.add(both ? Estimated.signed(member.later().difference()) : Passage.of("never in both"));
        return cells;
    }

    private static double size(MemberDifference member) {
        double last = member.last().difference().value();
        double cost = member.cost().difference().value();
        return Double.isNaN(last) ? 0 : Math.abs(last) + Math.abs(cost);
    }
}
