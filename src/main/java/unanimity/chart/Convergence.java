package unanimity.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import unanimity.chart.paper.Look;
import unanimity.model.DecisionRule;
import unanimity.model.Member;
import unanimity.model.RecordedRun;
import unanimity.model.RunResult;
import unanimity.model.RunResult.MemberResult;
import unanimity.model.Scenario;
import unanimity.model.Stance;
import unanimity.model.Trace;

/**
 * The numbers of a convergence chart.
 *
 * @param endorsers at the end of each round
 * @param weight what {@code share} is a share of: influence, or what the rule counts
 * @param share that the endorsers hold at the end of each round, 0 to 1
 * @param shown the hold-outs told apart, at most six: those that never endorsed first, then the last to endorse; of those
 *     alike the ones with most to show
 * @param others the other members that withheld in some round
 */
record Convergence(
        List<Integer> endorsers, String weight, List<Double> share, List<HoldOut> shown, List<HoldOut> others) {

    private static final String INFLUENCE = "influence";

    static Convergence of(Scenario scenario, RecordedRun run) {
        List<Trace.Round> rounds = run.trace().rounds();
        List<HoldOut> holdOuts = new ArrayList<>();
        for (Course course : Course.all(scenario, run)) {
            HoldOut holdOut = new HoldOut(course);
            if (holdOut.lastWithheld() >= 0) {
                holdOuts.add(holdOut);
            }
        }
        holdOuts.sort(Comparator.comparingInt(Convergence::lateness)
                .thenComparing(HoldOut::gapRounds)
                .reversed());
        int most = Math.min(Look.HIGHLIGHTS.size(), holdOuts.size());
        return new Convergence(
                rounds.stream().map(Trace.Round::endorsers).toList(),
                weight(scenario.rule()),
                rounds.stream().map(round -> share(scenario, round)).toList(),
                List.copyOf(holdOuts.subList(0, most)),
                List.copyOf(holdOuts.subList(most, holdOuts.size())));
    }

    /** The look by which a member is told apart in all charts of the run, or null. */
    @Nullable
    Look look(Member member) {
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).member().equals(member)) {
                return Look.HIGHLIGHTS.get(i);
            }
        }
        return null;
    }

    int rounds() {
        return endorsers.size();
    }

    /** All that withheld, those told apart first. */
    List<HoldOut> holdOuts() {
        List<HoldOut> all = new ArrayList<>(shown);
        all.addAll(others);
        return all;
    }

    private static int lateness(HoldOut holdOut) {
        MemberResult result = holdOut.result();
        return result.round() == RunResult.NEVER ? Integer.MAX_VALUE : result.round();
    }

    private static String weight(DecisionRule rule) {
        String weight = rule.form().weight();
        return weight == null ? INFLUENCE : weight;
    }

    private static double share(Scenario scenario, Trace.Round round) {
        if (scenario.rule().form().weight() == null) {
            return round.influence();
        }
        double all = 0;
        double endorsing = 0;
        for (int i = 0; i < scenario.members().size(); i++) {
            Member member = scenario.members().get(i);
            double weight = scenario.rule().weight(member.standing());
            all += weight;
            endorsing += round.members().get(i).stance() == Stance.ENDORSING ? weight : 0;
        }
        return all > 0 ? endorsing / all : 0;
    }
}
