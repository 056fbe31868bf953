package unanimity.chart.batch;

import java.util.ArrayList;
import java.util.List;
import unanimity.analysis.Adoption;
import unanimity.analysis.BatchFindings;
import unanimity.statistics.Estimate;
import unanimity.statistics.KaplanMeier;

/**
 * The numbers of the adoption chart, by round up to the last in which a run ended.
 *
 * @param waiting 1 − S by Kaplan and Meier: those in which the proposer gave up are censored then
 * @param adopted by Aalen and Johansen: giving up is another end
 * @param withdrawn likewise, that the proposer has given up
 */
record AdoptionCurve(List<Estimate> waiting, List<Estimate> adopted, List<Estimate> withdrawn) {

    static AdoptionCurve of(BatchFindings findings) {
        Adoption adoption = findings.adoption();
        KaplanMeier waiting = adoption.waiting();
        List<Estimate> risen = new ArrayList<>();
        List<Estimate> adopted = new ArrayList<>();
        List<Estimate> withdrawn = new ArrayList<>();
        int last = Ends.of(findings).last();
        for (int t = 0; t <= last; t++) {
            risen.add(complement(waiting.estimate(t, BatchFindings.LEVEL)));
            adopted.add(adoption.adoptedBy(t, BatchFindings.LEVEL));
            withdrawn.add(adoption.withdrawnBy(t, BatchFindings.LEVEL));
        }
        return new AdoptionCurve(risen, adopted, withdrawn);
    }

    int last() {
        return waiting.size() - 1;
    }

    private static Estimate complement(Estimate left) {
        return new Estimate(1 - left.value(), 1 - left.high(), 1 - left.low(), left.n(), left.method());
    }
}
