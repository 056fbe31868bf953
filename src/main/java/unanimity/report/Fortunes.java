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
import unanimity.results.Table;

/**
 * Who gained and who lost by the bargaining: what the proposal and the pledges as they are at the end are worth to each
 * member, beyond what the proposal was worth to it before the first meeting. Company, luck and the deadline are left out.
 */
final class Fortunes {

    private static final double NOTHING = 0.005;

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
        Table table = new Table(List.of(
                "member",
                "stance",
                "consent_date",
                "endorsement_date",
                "pay",
                "cost",
                "rent0",
                "proposal_change",
                "pledges_change",
                "others_change",
                "change"));
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
        return round < 0 ? null : scenario.calendar().dayOf(round);
    }
}
