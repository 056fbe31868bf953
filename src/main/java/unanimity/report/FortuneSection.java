package unanimity.report;

import java.util.ArrayList;
import java.util.List;
import unanimity.model.Scenario;
import unanimity.report.Fortunes.Fortune;

/** Who gained and who lost, in a sentence and a table; those for whom nothing changed are only counted. */
final class FortuneSection {

    private static final int MOST = 3;

    private final Scenario scenario;
    private final List<Fortune> ranked;

    FortuneSection(Scenario scenario, Fortunes fortunes) {
        this.scenario = scenario;
        ranked = fortunes.ranked();
    }

    String html() {
        List<Fortune> touched = ranked.stream().filter(Fortune::touched).toList();
        Html html = new Html();
        html.element(
                "p",
                "What the bargaining changed for each member: the proposal and the pledges at the end, against the proposal "
                        + "before the first meeting, in points. Company, luck and the deadline are left out.");
        html.element("p", sentence()).raw("\n");
        if (!touched.isEmpty()) {
            Html table = new Html()
                    .head(
                            "Members for whom something changed, points (all members: members.csv)",
                            List.of(
                                    "Member",
                                    "In all",
                                    "Its pledges",
                                    "The proposal",
                                    "Others' pledges",
                                    "Cost to the proposer",
                                    "Paid beyond need"));
            touched.forEach(fortune -> table.row(row(fortune)));
            Sections.scroll(
                    html,
                    "Who gained and who lost",
                    table.raw("</tbody></table>\n").toString());
        }
        int rest = ranked.size() - touched.size();
        if (rest > 0 && !touched.isEmpty()) {
            html.element("p class=\"note\"", "For the others nothing changed.").raw("\n");
        }
        return html.element(
                        "p class=\"note\"",
                        "Its pledges: demands granted. The proposal: moved, or an opt-out from it. Others' pledges: what irritates "
                                + "(−) or benefits (+) it. Paid beyond need: worth received less what it needed at the start to agree.")
                .raw("\n")
                .toString();
    }

    private Passage sentence() {
        List<Passage> winners = ranked.stream()
                .filter(fortune -> fortune.total() >= 0.005)
                .limit(MOST)
                .map(this::named)
                .toList();
        List<Passage> losers = new ArrayList<>();
        for (int i = ranked.size() - 1;
                i >= 0 && losers.size() < MOST && ranked.get(i).total() <= -0.005;
                i--) {
            losers.add(named(ranked.get(i)));
        }
        if (winners.isEmpty() && losers.isEmpty()) {
            return Passage.of("For no member did anything change: nobody was paid.");
        }
        Passage won = winners.isEmpty()
                ? Passage.of("Nobody gained")
                : Passage.of("Most was gained by ").and(Passage.list(winners));
        return losers.isEmpty()
                ? won.and("; nobody lost.")
                : won.and("; most was lost by ").and(Passage.list(losers)).and(".");
    }

    private Passage named(Fortune fortune) {
        return Passage.of(name(fortune) + " (")
                .and(Phrases.signed(fortune.total()))
                .and(")");
    }

    private List<Passage> row(Fortune fortune) {
        return List.of(
                Passage.of(name(fortune)),
                Phrases.signed(fortune.total()),
                Phrases.signed(fortune.pledges()),
                Phrases.signed(fortune.proposal()),
                Phrases.signed(fortune.others()),
                Phrases.points(fortune.member().cost()),
                Phrases.points(fortune.member().rent0()));
    }

    private String name(Fortune fortune) {
        return scenario.member(fortune.member().member()).name();
    }
}
