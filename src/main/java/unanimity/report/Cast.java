package unanimity.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import unanimity.model.Calendar;
import unanimity.model.Demand;
import unanimity.model.DemandRef;
import unanimity.model.Member;
import unanimity.model.Rival;
import unanimity.model.RunResult;
import unanimity.model.RunResult.MemberResult;
import unanimity.model.Scenario;
import unanimity.model.Summit;

/** Who is who in a run: names for ids, the hold-outs among the members, days for rounds. */
final class Cast {

    /** Hold-outs told in full; more than these do not fit on a screen. */
    private static final int MOST = 6;

    /** From this share of the time to the deadline on, who has not consented holds out. */
    private static final double LATE = 0.3;

    private final Scenario scenario;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final List<String> holdOuts;

    Cast(Scenario scenario, RunResult result) {
        this.scenario = scenario;
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

    String issue(String id) {
        return scenario.issue(id).label();
    }

    /** The day of a round: that of its summit, else its first; never after the deadline that ends it. */
    LocalDate day(int round) {
        Summit summit = summit(round);
        Calendar calendar = scenario.calendar();
        Calendar.Extension extension = calendar.extension();
        if (summit != null) {
            return summit.date();
        }
        if (extension != null && round == calendar.extendedLastRound()) {
            return extension.until();
        }
        return round == calendar.lastRound() ? calendar.deadline() : calendar.dateOf(round);
    }

    /** The first summit of a round, or null. */
    @Nullable
    Summit summit(int round) {
        return scenario.calendar().summits().stream()
                .filter(s -> scenario.calendar().roundOf(s.date()) == round)
                .findFirst()
                .orElse(null);
    }
}
