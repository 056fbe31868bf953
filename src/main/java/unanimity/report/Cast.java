package unanimity.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unanimity.model.Demand;
import unanimity.model.DemandRef;
import unanimity.model.Issue;
import unanimity.model.Member;
import unanimity.model.RecordedRun;
import unanimity.model.Rival;
import unanimity.model.RunResult;
import unanimity.model.RunResult.MemberResult;
import unanimity.model.Scenario;
import unanimity.model.Trace.Happening;

/** Who is who in a run: names for ids, the hold-outs among the members, days for rounds. */
final class Cast {

    /** Hold-outs told in full; more than these do not fit on a screen. */
    private static final int MOST = 5;

    /** From this share of the time to the deadline on, who has not consented holds out. */
    private static final double LATE = 0.3;

    private final Scenario scenario;
    private final RecordedRun run;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final List<String> holdOuts;

    Cast(Scenario scenario, RecordedRun run) {
        this.scenario = scenario;
        this.run = run;
        RunResult result = run.result();
        scenario.members().forEach(member -> members.put(member.id(), member));
        int late = (int) Math.max(2, Math.ceil(LATE * scenario.calendar().lastRound()));
        List<MemberResult> last = new ArrayList<>(result.members());
        last.removeIf(member -> member.consentRound() != RunResult.NEVER && member.consentRound() < late);
        last.sort(Comparator.comparingInt(Cast::lateness).reversed().thenComparing(MemberResult::member));
        holdOuts = last.stream().limit(MOST).map(MemberResult::member).toList();
    }

    private static int lateness(MemberResult member) {
        return member.consentRound() == RunResult.NEVER ? Integer.MAX_VALUE : member.consentRound();
    }

    /** Ids of those told in full, the latest first. */
    List<String> holdOuts() {
        return holdOuts;
    }

    boolean holdsOut(String member) {
        return holdOuts.contains(member);
    }

    String name(String member) {
        Member known = members.get(member);
        return known == null ? member : known.name();
    }

    /** What became of a member. */
    MemberResult result(String member) {
        return run.result().members().stream()
                .filter(result -> result.member().equals(member))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a member gave up its demands in a round. */
    boolean gaveUp(String member, int round) {
        return run.trace().rounds().get(round).happenings().stream()
                .anyMatch(happening -> happening.kind() == Happening.Kind.GAVE_UP
                        && happening.subject().equals(member));
    }

    /** Whether a member that endorsed for good in a round had met the proposer in vain, and gave up what it had asked. */
    boolean yieldedUnpaid(String member, int round) {
        MemberResult result = result(member);
        int consent = result.consentRound();
        return result.round() == round
                && result.cost() <= 0
                && consent >= 0
                && gaveUp(member, consent)
                && run.trace().roundsMet(member).stream().anyMatch(met -> met < consent);
    }

    List<String> names(List<String> ids) {
        return ids.stream().map(this::name).sorted().toList();
    }

    String rival(String id) {
        Rival rival = scenario.rivals().stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow();
        return rival.name() + " (" + name(rival.home()) + ")";
    }

    /** What a demand is called. */
    String label(DemandRef ref) {
        return demand(ref).label();
    }

    Demand demand(DemandRef ref) {
        return scenario.demand(ref);
    }

    Issue issue(String id) {
        return scenario.issue(id);
    }
}
