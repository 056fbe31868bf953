package unanimity.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import unanimity.analysis.BatchFindings;
import unanimity.analysis.Leverage;
import unanimity.analysis.MemberFindings;
import unanimity.model.Scenario;
import unanimity.statistics.Estimate;

/** What became of each member over all runs; those of whom there is nothing to tell are only counted. */
final class MemberSection {

    private final BatchFindings findings;
    private final Scenario scenario;
    private final Map<String, Leverage> leverages;

    MemberSection(BatchFindings findings) {
        this.findings = findings;
        scenario = findings.scenario();
        leverages = findings.leverages().stream().collect(Collectors.toMap(Leverage::member, Function.identity()));
    }

    String html() {
        List<MemberFindings> told = findings.members().stream()
                .filter(member -> member.matters() || late(member).value() > 0)
                .sorted(Comparator.comparingDouble((MemberFindings member) -> -weight(member))
                        .thenComparing(MemberFindings::member))
                .toList();
        Html html = new Html();
        if (told.isEmpty()) {
            return html.element("p", "No member is ever last, paid or late.")
                    .raw("\n")
                    .toString();
        }
        Html table = new Html().head("Members that are ever last, paid or late", columns());
        told.forEach(member -> table.row(cells(member)));
        Sections.scroll(
                html, "Member by member", table.raw("</tbody></table>\n").toString());
        int rest = findings.members().size() - told.size();
        if (rest > 0) {
            html.element(
                    "p",
                    Passage.of("Of the other ")
                            .and(Phrases.counted(rest))
                            .and(
                                    " there is nothing to tell: in no run are they last, paid, or without an endorsement one round before the deadline."));
        }
        return html.raw("\n").toString();
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(
                "Member",
                "Endorses last, of adopted runs",
                "Holds out one round before the deadline",
                "Is paid",
                "Price, points of capital",
                "Rent, points of worth"));
        if (any(Leverage::premium)) {
            columns.add("Premium of holding out, points of worth");
        }
        if (any(Leverage::fall)) {
            columns.add("Adoption lost if it refuses");
        }
        return columns;
    }

    private List<Passage> cells(MemberFindings member) {
        List<Passage> cells = new ArrayList<>();
        cells.add(Passage.of(scenario.member(member.member()).name()));
        cells.add(Estimated.share(member.last().estimate(BatchFindings.LEVEL)));
        cells.add(Estimated.share(late(member)));
        cells.add(Estimated.share(member.paid().estimate(BatchFindings.LEVEL)));
        cells.add(Estimated.number(member.cost()));
        cells.add(Estimated.number(member.rent0()));
        Leverage leverage = leverages.get(member.member());
        if (any(Leverage::premium)) {
            Estimate premium = leverage == null ? null : leverage.premium();
            cells.add(premium == null ? Passage.NOTHING : Estimated.number(premium));
        }
        if (any(Leverage::fall)) {
            Estimate fall = leverage == null ? null : leverage.fall();
            cells.add(fall == null ? Passage.NOTHING : Estimated.share(fall));
        }
        return cells;
    }

    private boolean any(Function<Leverage, @Nullable Estimate> measure) {
        return findings.leverages().stream().anyMatch(leverage -> measure.apply(leverage) != null);
    }

    private Estimate late(MemberFindings member) {
        int before = Math.max(0, scenario.calendar().lastRound() - 1);
        return member.holdsOut(before).estimate(BatchFindings.LEVEL);
    }

    private double weight(MemberFindings member) {
        double last = member.last().n() == 0 ? 0 : member.last().value();
        return last + late(member).value() + member.cost().value();
    }
}
