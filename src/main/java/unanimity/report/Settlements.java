package unanimity.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import unanimity.model.RecordedRun;
import unanimity.model.RunResult;
import unanimity.model.RunResult.MemberResult;
import unanimity.model.RunResult.PledgeResult;
import unanimity.model.Scenario;
import unanimity.model.Trace;

/** What each member got that the proposer has paid for; the dearest first. What others granted is not among it. */
final class Settlements {

    /** Members told in a sentence; of more the cost is told. */
    private static final int MOST = 4;

    private final Scenario scenario;
    private final RunResult result;
    private final Cast cast;
    private final List<Settlement> all = new ArrayList<>();

    /**
     * What one member got.
     *
     * @param terms with the levels of the end; worth and cost summed over its deals
     * @param day of its last deal
     */
    private record Settlement(String member, Trace.Deal terms, LocalDate day) {}

    Settlements(Scenario scenario, RecordedRun run, Cast cast) {
        this.scenario = scenario;
        result = run.result();
        this.cast = cast;
        result.members().stream()
                .filter(member -> member.cost() > 0)
                .map(member -> settlement(member, run.trace()))
                .sorted(Comparator.comparingDouble(
                                (Settlement settlement) -> settlement.terms().cost())
                        .reversed()
                        .thenComparing(Settlement::member))
                .forEach(all::add);
    }

    private Settlement settlement(MemberResult member, Trace trace) {
        List<Trace.Amendment> amendments = new ArrayList<>();
        LocalDate day = LocalDate.MIN;
        for (int round : trace.roundsMet(member.member())) {
            Trace.Meeting meeting = trace.meeting(member.member(), round);
            Trace.Deal deal = meeting == null ? null : meeting.deal();
            if (deal != null) {
                amendments.addAll(deal.amendments());
                day = scenario.dayAfterEvents(round);
            }
        }
        List<Trace.Pledge> pledges = result.pledges().stream()
                .filter(pledge -> pledge.demand().member().equals(member.member()) && !byOthers(pledge))
                .map(pledge -> new Trace.Pledge(pledge.demand(), pledge.level(), pledge.worth(), pledge.cost()))
                .toList();
        return new Settlement(member.member(), new Trace.Deal(member.pay(), member.cost(), pledges, amendments), day);
    }

    /** Whether a demand was granted by others alone. */
    private boolean byOthers(PledgeResult pledge) {
        return pledge.cost() <= 0
                && !pledge.grantor().equals(scenario.proposal().name());
    }

    /**
     * What those got whose deals are not told in the diary, by the short names of their demands: {@code The other two: Latvia
     * got “brigade” to 77 % (4 %); …}; nothing where all are told.
     */
    Passage rest() {
        Terms words = Terms.brief(cast);
        List<Settlement> rest =
                all.stream().filter(one -> !cast.holdsOut(one.member())).toList();
        if (rest.isEmpty()) {
            return Passage.NOTHING;
        }
        int told = rest.size() <= MOST ? rest.size() : MOST - 1;
        List<Passage> sentences = new ArrayList<>();
        for (Settlement one : rest.subList(0, told)) {
            sentences.add(Passage.of(cast.name(one.member()) + (sentences.isEmpty() ? " got " : " "))
                    .and(words.words(one.terms()))
                    .and(" (")
                    .and(Phrases.percent(one.terms().cost(), result.capital()))
                    .and(")"));
        }
        if (told < rest.size()) {
            sentences.add(Phrases.count(rest.size() - told).and(" more are in the report"));
        }
        return opening(rest.size()).and(Passage.join(sentences, "; ")).and(".");
    }

    private Passage opening(int rest) {
        if (rest == all.size()) {
            return Passage.NOTHING;
        }
        return rest == 1
                ? Passage.of("The other: ")
                : Passage.of("The other ").and(Phrases.count(rest)).and(": ");
    }

    /** All of them as a table, with their sum; empty where nobody was paid. */
    String html() {
        if (all.isEmpty()) {
            return "";
        }
        Terms words = new Terms(cast);
        Html table = new Html()
                .head(
                        "What was paid for, the dearest first; figures are rounded",
                        List.of("Member", "What it got", "Agreed", "Cost, points", "Of the capital"));
        for (Settlement one : all) {
            table.row(List.of(
                    Passage.of(cast.name(one.member())),
                    words.words(one.terms()),
                    Phrases.brief(one.day()),
                    Phrases.points(one.terms().cost()),
                    Phrases.percent(one.terms().cost(), result.capital())));
        }
        table.row(List.of(
                Passage.of("Together"),
                Phrases.count(all.size(), "member"),
                Passage.NOTHING,
                Phrases.points(result.spent()),
                Phrases.percent(result.spent(), result.capital())));
        Html html = new Html();
        Sections.scroll(
                html, "What was paid for", table.raw("</tbody></table>\n").toString());
        return html.toString();
    }
}
