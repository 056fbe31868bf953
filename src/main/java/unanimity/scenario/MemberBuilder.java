package unanimity.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import unanimity.model.Conduct;
import unanimity.model.Demand;
import unanimity.model.DemandRef;
import unanimity.model.Guarantor;
import unanimity.model.Member;
import unanimity.model.Opening;
import unanimity.model.PeerPressure;
import unanimity.model.Preferences;
import unanimity.model.Standing;
import unanimity.model.Waiting;

/** Makes a member of a file in which everything is good. */
final class MemberBuilder {

    private MemberBuilder() {}

    static Member build(Block member) {
        return new Member(
                member.id(),
                ScenarioBuilder.textOr(member, "name", member.id()),
                member.textOrNull("leader"),
                new Standing(member.number("influence"), member.number("population"), member.number("votes")),
                preferences(member),
                conduct(member),
                member.blocks("demands").stream()
                        .map(demand -> demand(demand, member.id()))
                        .toList());
    }

    private static Preferences preferences(Block member) {
        Block waiting = member.block("waiting");
        Block pressure = member.block("peer_pressure");
        return new Preferences(
                member.numbers("positions"),
                member.numbers("salience"),
                member.numbers("affinity"),
                member.numberOrNull("fallback"),
                member.number("failure_cost"),
                member.number("urgency"),
                new Waiting(waiting.number("worth"), waiting.dayOrNull("until")),
                new PeerPressure(pressure.number("weight"), pressure.number("steepness")),
                member.number("taste_noise"),
                member.number("drift"));
    }

    private static Conduct conduct(Block member) {
        return new Conduct(
                ProposalBuilder.tactic(member.blockOrNull("tactic")),
                member.number("access"),
                member.number("deliberation"),
                member.flag("ad_referendum"),
                member.flag("ratification"),
                member.number("soundings"),
                member.number("bluff"),
                member.number("envy"),
                member.number("recant_margin"));
    }

    private static Demand demand(Block demand, String member) {
        Block optOut = demand.blockOrNull("opt_out");
        Block guarantor = demand.blockOrNull("guarantor");
        Double worth = demand.numberOrNull("worth");
        return new Demand(
                demand.id(),
                ScenarioBuilder.textOr(demand, "label", demand.id()),
                worth == null ? 0 : worth,
                demand.number("cost"),
                steps(demand),
                demand.flag("public"),
                demand.number("leak"),
                guarantor == null ? null : new Guarantor(guarantor.text("name"), guarantor.number("credibility")),
                opening(demand.blockOrNull("opens"), member),
                demand.textOrNull("extends"),
                optOut == null ? null : optOut.text("issue"),
                demand.numbers("shifts"),
                demand.numbers("irritates"),
                demand.numbers("benefits"));
    }

    /** Levels at which a demand can be granted; none when any can. */
    static List<Double> steps(Block demand) {
        Double count = demand.numberOrNull("steps");
        List<Double> levels = new ArrayList<>();
        if (count != null) {
            for (int j = 1; j <= count; j++) {
                levels.add(j / count);
            }
        } else {
            demand.amounts("steps").forEach(level -> levels.add(level.value()));
        }
        Value.Flag divisible = demand.find("divisible", Value.Flag.class);
        return levels.isEmpty() && divisible != null && !divisible.holds() ? List.of(1.0) : levels;
    }

    private static Opening opening(@Nullable Block opens, String member) {
        if (opens == null) {
            return Opening.atStart();
        }
        LocalDate date = opens.dayOrNull("date");
        String after = opens.textOrNull("after");
        if (date != null) {
            return Opening.on(date, opens.number("probability"));
        }
        return after == null ? Opening.byEvent() : Opening.after(named(after, member), opens.number("probability"));
    }

    /** {@code letter} of this member, or {@code HUN.letter}. */
    static DemandRef named(String text, String member) {
        int dot = text.indexOf('.');
        return dot < 0 ? new DemandRef(member, text) : new DemandRef(text.substring(0, dot), text.substring(dot + 1));
    }
}
