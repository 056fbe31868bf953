package unanimity.simulation;

/** What a demand is worth to the member that makes it, as things are, in points. */
final class Appraisal {

    private final Situation now;
    private final Plan plan;
    private final Gains gains;

    Appraisal(Situation situation, Gains gains) {
        now = situation;
        plan = situation.plan();
        this.gains = gains;
    }

    /** Worth of a further {@code part} of full level: as far as believed, with what it extends and by what it shifts. */
    double worth(int d, double part) {
        int i = plan.demands.owner[d];
        Ledger ledger = now.ledger();
        double extending = 0;
        int e = plan.demands.extended[d];
        if (e >= 0) {
            extending = ledger.believed(e) * worthInFull(e) * (1 - ledger.lasts(e)) * ledger.fromEvents(e);
        }
        double shifting = 0;
        for (int s = 0; s < plan.demands.shiftIssue[d].length; s++) {
            int k = plan.demands.shiftIssue[d][s];
            double y = now.draft().position(k);
            double moved = Draft.within(y + part * now.numbers().cell[plan.demands.shiftCell[d][s]]);
            double ideal = now.outlook().ideal(i, k);
            shifting += now.outlook().salience(i, k)
                    * (1 - gains.removed(i, k))
                    * (plan.loss.at(ideal - y) - plan.loss.at(ideal - moved));
        }
        return part * (ledger.believed(d) * worthInFull(d)) + part * extending + shifting;
    }

    /** Worth of a {@code part} that somebody else grants: {@code lasts} is the share that counts until it is extended. */
    double worthFromOutside(int d, double part, double lasts) {
        int extension = plan.demands.extendedBy[d];
        double extended = extension < 0 ? 0 : now.ledger().level(extension);
        double passing = (1 - lasts) * (1 - extended) * part * now.ledger().believed(d) * worthInFull(d);
        return worth(d, part) - passing;
    }

    /** v_d: worth at full level, were it believed; of an opt-out the loss that it would remove. */
    double worthInFull(int d) {
        int i = plan.demands.owner[d];
        int k = plan.demands.optOutIssue[d];
        return k < 0
                ? now.numbers().of(DemandNumber.WORTH, d)
                : now.outlook().salience(i, k)
                        * plan.loss.at(now.outlook().ideal(i, k) - now.draft().position(k));
    }
}
