package unanimity.simulation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import unanimity.model.Outcome;
import unanimity.model.RunResult;
import unanimity.model.Stance;
import unanimity.scenario.ScenarioTemplate;
import unanimity.yardstick.Yardstick;
import unanimity.yardstick.YardstickInput;

/** A run of the engine beside the same run of the yardstick, quantity by quantity, bit by bit. */
final class Comparison {

    private final Plan plan;
    private final Yardstick yardstick;
    private @Nullable String difference;

    Comparison(ScenarioTemplate template) {
        plan = Plan.of(template);
        yardstick = new Yardstick(new YardstickInput(template));
    }

    Plan plan() {
        return plan;
    }

    /** The first quantity that differs, with both values; null when none does. */
    @Nullable
    String firstDifference(long seed) {
        List<GainHash> hashes = new ArrayList<>(1);
        RunResult engine = new Negotiation(plan, seed, insight -> {
                    hashes.add(new GainHash(insight));
                    return hashes.get(0);
                })
                .run();
        yardstick.run(seed);
        difference = null;
        rounds(engine, hashes.get(0));
        same("gains that are not finite", hashes.get(0).undefined(), 0);
        same("outcome", outcome(engine.outcome()), yardstick.outcome());
        same("extended", engine.extended() ? 1 : 0, yardstick.extended() ? 1 : 0);
        same("last member", lastMember(engine), yardstick.lastMember());
        same("meetings", engine.meetings(), yardstick.meetings());
        same("exchanges", engine.offers(), yardstick.exchanges());
        same("recantations", engine.recantations(), yardstick.recantations());
        same("spent", engine.spent(), yardstick.spent());
        members(engine, hashes.get(0).insight());
        demands(hashes.get(0).insight());
        for (int k = 0; k < plan.issues; k++) {
            String issue = plan.scenario.issues().get(k).id();
            same("position on " + issue, engine.positions().get(issue), yardstick.policy(k));
        }
        return difference;
    }

    private void rounds(RunResult engine, GainHash hash) {
        for (int t = 0; t <= Math.min(engine.round(), yardstick.lastRound()); t++) {
            same("hash of gains in round " + t, hash.at(t), yardstick.hash(t));
            same("endorsers in round " + t, engine.endorsersAt(t), yardstick.endorsers(t));
        }
        same("last round", engine.round(), yardstick.lastRound());
    }

    private void members(RunResult engine, Insight insight) {
        for (int i = 0; i < plan.members; i++) {
            RunResult.MemberResult member = engine.members().get(i);
            String of = " of " + member.member();
            int consent = member.consentRound() == RunResult.NEVER ? YardstickInput.NONE : member.consentRound();
            same("consent round" + of, consent, yardstick.consentRound(i));
            same("endorsement round" + of, member.round(), yardstick.endorsementRound(i));
            same("stance" + of, stance(member.stance()), yardstick.stance(i));
            same("pay" + of, member.pay(), yardstick.pay(i));
            same("cost" + of, member.cost(), yardstick.cost(i));
            same("floor in round 0" + of, insight.board().floorAtStart(i), yardstick.floorAtStart(i));
            same("irreconcilable rounds" + of, member.irreconcilableRounds(), yardstick.irreconcilableRounds(i));
        }
    }

    private void demands(Insight insight) {
        Ledger ledger = insight.now().ledger();
        for (int d = 0; d < plan.demands.count; d++) {
            same("level of " + plan.demands.refs[d], ledger.level(d), yardstick.level(d));
            same("first grant of " + plan.demands.refs[d], ledger.firstGrant(d), yardstick.grantRound(d));
        }
    }

    private int lastMember(RunResult engine) {
        return engine.lastMember() == null ? YardstickInput.NONE : plan.names.member(engine.lastMember());
    }

    private static int outcome(Outcome outcome) {
        return switch (outcome) {
            case ADOPTED -> Yardstick.ADOPTED;
            case DEADLINE -> Yardstick.DEADLINE;
            case WITHDRAWN -> Yardstick.WITHDRAWN;
        };
    }

    private static int stance(Stance stance) {
        return switch (stance) {
            case WITHHOLDING -> Yardstick.WITHHOLDING;
            case CONSENTING -> Yardstick.CONSENTING;
            case ENDORSING -> Yardstick.ENDORSING;
        };
    }

    private void same(String quantity, long engine, long other) {
        if (difference == null && engine != other) {
            difference = quantity + ": engine " + engine + ", yardstick " + other;
        }
    }

    private void same(String quantity, double engine, double other) {
        if (difference == null && Double.doubleToLongBits(engine) != Double.doubleToLongBits(other)) {
            difference = quantity + ": engine " + engine + ", yardstick " + other;
        }
    }
}
