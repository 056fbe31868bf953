package unanimity.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import unanimity.model.RunResult;
import unanimity.model.Scenario;

/** What is kept of a run as one JSON object. Rounds count from 0, amounts are in points, what never happened is null. */
public final class ResultWriter {

    private ResultWriter() {}

    /**
     * One line, without a line feed.
     *
     * @param fingerprint of the values with which it was run
     */
    public static String write(Scenario scenario, String fingerprint, RunResult result) {
        List<Object> members = new ArrayList<>();
        for (RunResult.MemberResult member : result.members()) {
            members.add(new Row()
                    .with("member", member.member())
                    .with("stance", member.stance())
                    .with("consent_round", happened(member.consentRound()))
                    .with("round", happened(member.round()))
                    .with("date", day(scenario, member.round()))
                    .with("pay", member.pay())
                    .with("cost", member.cost())
                    .with("rent0", member.rent0())
                    .with("irreconcilable_rounds", member.irreconcilableRounds())
                    .values());
        }
        List<Object> pledges = new ArrayList<>();
        for (RunResult.PledgeResult pledge : result.pledges()) {
            pledges.add(new Row()
                    .with("member", pledge.demand().member())
                    .with("demand", pledge.demand().demand())
                    .with("round", pledge.round())
                    .with("level", pledge.level())
                    .with("worth", pledge.worth())
                    .with("cost", pledge.cost())
                    .with("grantor", pledge.grantor())
                    .with("public", pledge.open())
                    .values());
        }
        return new Row()
                .with("scenario", scenario.title())
                .with("fingerprint", fingerprint)
                .with("seed", result.seed())
                .with("outcome", result.outcome())
                .with("extended", result.extended())
                .with("round", result.round())
                .with("date", scenario.dayAfterEvents(result.round()))
                .with("last_member", result.lastMember())
                .with("capital", result.capital())
                .with("spent", result.spent())
                .with("paid_members", result.paidMembers())
                .with("meetings", result.meetings())
                .with("offers", result.offers())
                .with("endorsers", result.endorsers())
                .with("recantations", result.recantations())
                .with("endorsers_by_round", result.endorsersByRound())
                .with("positions", result.positions())
                .with("members", members)
                .with("pledges", pledges)
                .toString();
    }

    private static @Nullable Integer happened(int round) {
        return round == RunResult.NEVER ? null : round;
    }

    private static @Nullable LocalDate day(Scenario scenario, int round) {
        return round < 0 ? null : scenario.dayAfterEvents(round);
    }
}
