package unanimity.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import unanimity.model.Demand;
import unanimity.model.Event;
import unanimity.model.Member;
import unanimity.model.RunResult.PledgeResult;
import unanimity.model.Scenario;
import unanimity.model.Trace;

/**
 * Something that a member got: a pledge, or the proposal moved on an issue. Amounts are in points, as charged and counted then.
 *
 * @param subject id of the demand, of an amendment that of the issue
 * @param label in words
 * @param level of a pledge, above 0, at most 1; null for an amendment
 * @param by who granted it where that was not, or not only, the proposer; else null
 * @param cost to the proposer; 0 for what others granted
 */
record Grant(
        Member member,
        String subject,
        String label,
        @Nullable Double level,
        boolean secret,
        @Nullable String by,
        int round,
        LocalDate day,
        double worth,
        double cost) {

    /** From this level on a pledge is said to be granted in full. */
    private static final double FULL = 0.995;

    static Grant of(Scenario scenario, PledgeResult pledge, Days days) {
        Demand demand = scenario.demand(pledge.demand());
        String proposer = scenario.proposal().name();
        String by = pledge.grantor();
        if (pledge.cost() > 0 && !by.equals(proposer)) {
            by += ", then by " + proposer;
        }
        return new Grant(
                scenario.member(pledge.demand().member()),
                demand.id(),
                demand.label(),
                pledge.level(),
                !pledge.open(),
                by.equals(proposer) ? null : by,
                pledge.round(),
                day(scenario, pledge, days),
                pledge.worth(),
                pledge.cost());
    }

    static Grant of(Scenario scenario, String member, Trace.Amendment amendment, Days.Round when) {
        String label = "Moved on “" + scenario.issue(amendment.issue()).label() + "” from "
                + Amounts.position(amendment.from(), scenario.scale()) + " to "
                + Amounts.position(amendment.to(), scenario.scale());
        return new Grant(
                scenario.member(member),
                amendment.issue(),
                label,
                null,
                false,
                null,
                when.round(),
                when.day(),
                amendment.worth(),
                amendment.cost());
    }

    /** The day of the event that granted it, else of the round. */
    private static LocalDate day(Scenario scenario, PledgeResult pledge, Days days) {
        for (Event event : scenario.events()) {
            Event.Grant grant = event.grant();
            LocalDate date = event.date();
            if (grant != null
                    && date != null
                    && grant.demand().equals(pledge.demand())
                    && grant.by().equals(pledge.grantor())) {
                return date;
            }
        }
        return days.of(pledge.round());
    }

    String kind() {
        return level == null ? "amendment" : "pledge";
    }

    /** How far, when and by whom: {@code to 59 % · 17 Jun}. */
    String terms(Days days) {
        List<String> terms = new ArrayList<>();
        terms.add(level == null ? "amendment" : level >= FULL ? "in full" : "to " + Amounts.percent(level, 1));
        terms.add(days.brief(day));
        if (secret) {
            terms.add("secret");
        }
        if (by != null) {
            terms.add("by " + by);
        }
        return String.join(" · ", terms);
    }
}
