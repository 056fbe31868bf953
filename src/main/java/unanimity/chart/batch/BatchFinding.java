package unanimity.chart.batch;

import unanimity.analysis.BatchFindings;

/** What a batch has found, in a sentence without a full stop. */
public final class BatchFinding {

    private BatchFinding() {}

    /** {@code Adopted in 96 of 100 simulated campaigns, half of them by 17 June 2024}. */
    public static String of(BatchFindings findings) {
        return new AdoptionFinding(findings).sentence();
    }
}
