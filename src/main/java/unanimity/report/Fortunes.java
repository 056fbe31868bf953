package unanimity.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import unanimity.model.RecordedRun;
import unanimity.model.RunResult.MemberResult;
import unanimity.model.Scenario;
import unanimity.model.Trace;
import unanimity.results.Column;
import unanimity.results.Layout;
import unanimity.results.Table;

/**
 * Who gained and who lost by the bargaining: what the proposal and the pledges as they are at the end are worth to each
 * member, beyond what the proposal was worth to it before the first meeting. Company, luck and the deadline are left out.
 */
final class Fortunes {

    private static final double NOTHING = 0.005;

    private static final Layout LAYOUT = Layout.of(
            "a member; all of them, by id",
            Column.id("member", "a member", "the member"),
            Column.stance("where it stands at the end"),
            Column.day(
                            "consent_date",
                            "day of the round in which it agreed for good: of its summit, of a later event in it, else its first")
                    .emptyWhen("it had not agreed at the end, or is the proposer's home and agreed from the start"),
            Column.day("endorsement_date", "day of the round in which it endorsed for good, likewise")
                    .emptyWhen("it did not endorse, or is the proposer's home and endorsed from the start"),
            Column.amount(
                    "pay", "worth to it of all that it was granted in deals, as it counted when they were struck"),
            Column.amount("cost", "capital that the proposer was charged for these deals"),
            Column.amount("rent0", "pay beyond what it needed in round 0 (its floor then); what it got without need"),
            Column.points(
                    "proposal_change",
                    "change of its gain, from the first meeting to the end, because the proposal moved or it opted out"),
            Column.points("pledges_change", "likewise because demands of its own were granted"),
            Column.points("others_change", "likewise because demands of others were granted"),
            Column.points("change", "sum of the three: what the bargaining did for it"));

    /**
     * What changed for a member, points.
     *
     * @param proposal the proposal moved, or opt-outs from it
     * @param pledges its own demands granted
     * @param others what others were granted: irritation below 0, benefits above
     */
    record Fortune(MemberResult member, double proposal, double pledges, double others) {

        double total() {
            return proposal + pledges + others;
        }

        /** Whether there is anything to tell. */
        boolean touched() {
            return Math.abs(total()) >= NOTHING || member.cost() > 0 || Math.abs(others) >= NOTHING;
        }
    }

    private final Scenario scenario;
    private final List<Fortune> fortunes = new ArrayList<>();

    Fortunes(Scenario scenario, RecordedRun run) {
        this.scenario = scenario;
        Map<String, Trace.Gain> atFirst = new LinkedHashMap<>();
        Map<String, Trace.Gain> atLast = new LinkedHashMap<>();
        run.trace().rounds().get(0).members().forEach(state -> atFirst.put(state.member(), state.gain()));
        run.trace().closing().forEach(closing -> atLast.put(closing.member(), closing.gain()));
        for (MemberResult member : run.result().members()) {
            Trace.Gain first = atFirst.get(member.member());
            Trace.Gain last = atLast.get(member.member());
            if (first != null && last != null) {
                fortunes.add(new Fortune(
                        member,
                        last.policy() - first.policy(),
                        last.pledges() - first.pledges(),
                        first.irritation() - last.irritation()));
            }
        }
    }

    /** Who gained most first. */
    List<Fortune> ranked() {
        List<Fortune> ranked = new ArrayList<>(fortunes);
        ranked.sort((a, b) -> Double.compare(b.total(), a.total()));
        return ranked;
    }

    /** A row for each member, in id order. */
    Table table() {
        Table table = new Table(LAYOUT);
        for (Fortune fortune : fortunes) {
            MemberResult member = fortune.member();
            table.row(
                    member.member(),
                    member.stance().name().toLowerCase(Locale.ROOT),
                    day(member.consentRound()),
                    day(member.round()),
                    member.pay(),
                    member.cost(),
                    member.rent0(),
                    fortune.proposal(),
                    fortune.pledges(),
                    fortune.others(),
                    fortune.total());
        }
        return table;
    }

    private @Nullable LocalDate day(int round) {
        return round < 0 ? null : scenario.dayAfterEvents(round);
    }
}
