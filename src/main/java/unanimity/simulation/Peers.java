package unanimity.simulation;

import java.util.Arrays;
import unanimity.model.Power;

/** What members feel of those who have endorsed. Computed anew only when the set of endorsers has changed. */
final class Peers {

    private final Numbers numbers;
    private final Outlook outlook;
    private final Roster roster;
    private final int n;
    private final double[] pulling;
    private final double[] all;
    private final double[] share;
    private final double[] pressure;
    private int version = -1;

    Peers(Numbers numbers, Outlook outlook, Roster roster, int members) {
        this.numbers = numbers;
        this.outlook = outlook;
        this.roster = roster;
        n = members;
        pulling = new double[n];
        all = new double[n];
        share = new double[n];
        pressure = new double[n];
        weigh();
    }

    /** Takes up changed weights. */
    void weigh() {
        Arrays.fill(all, 0);
        for (int j = 0; j < n; j++) {
            outlook.addPull(j, all);
        }
        version = -1;
    }

    /** Takes up the present endorsers. */
    void look() {
        if (version == roster.version()) {
            return;
        }
        version = roster.version();
        Arrays.fill(pulling, 0);
        for (int j = 0; j < n; j++) {
            if (roster.endorsing(j)) {
                outlook.addPull(j, pulling);
            }
        }
        for (int i = 0; i < n; i++) {
            share[i] = all[i] == 0 ? 0 : pulling[i] / all[i];
            pressure[i] = felt(i, share[i]);
        }
    }

    /** φ B^γ of a member, points. */
    double pressure(int i) {
        return pressure[i];
    }

    /** B^γ: how much a member feels of all that there is to feel, 0 to 1. */
    double steep(int i) {
        return power(share[i], numbers.of(MemberNumber.PEER_STEEPNESS, i));
    }

    /** By how much the pressure on all others rises when a member joins the endorsers, points. */
    double rise(int joining) {
        double rise = 0;
        for (int j = 0; j < n; j++) {
            if (j != joining) {
                double weight = numbers.of(MemberNumber.PEER_WEIGHT, j);
                double steepness = numbers.of(MemberNumber.PEER_STEEPNESS, j);
                double then = all[j] == 0 ? 0 : (pulling[j] + outlook.pull(j, joining)) / all[j];
                rise += weight * (power(then, steepness) - power(share[j], steepness));
            }
        }
        return rise;
    }

    private double felt(int i, double endorsed) {
        return numbers.of(MemberNumber.PEER_WEIGHT, i) * power(endorsed, numbers.of(MemberNumber.PEER_STEEPNESS, i));
    }

    private static double power(double base, double exponent) {
        return base == 0 ? 0 : Power.of(base, exponent);
    }
}
