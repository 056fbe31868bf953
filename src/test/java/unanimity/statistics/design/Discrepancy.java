package unanimity.statistics.design;

/**
 * How unevenly points lie: the centred L2 discrepancy, with CD² = (13/12)^d − (2/n) Σ ∏ (1 + |z|/2 − z²/2) + (1/n²) Σ Σ
 * ∏ (1 + |z|/2 + |z′|/2 − |z − z′|/2), z = x − ½ (F. J. Hickernell, Mathematics of Computation 67 (1998) 299–322).
 */
final class Discrepancy {

    private Discrepancy() {}

    /** CD², as scipy returns it. */
    static double squared(Design design) {
        int n = (int) design.points();
        double single = 0;
        double pairs = 0;
        for (int i = 0; i < n; i++) {
            double alone = 1;
            for (int k = 0; k < design.dimensions(); k++) {
                double z = Math.abs(design.at(i, k) - 0.5);
                alone *= 1 + z / 2 - z * z / 2;
            }
            single += alone;
            for (int j = 0; j < n; j++) {
                pairs += pair(design, i, j);
            }
        }
        return StrictMath.pow(13 / 12.0, design.dimensions()) - 2 * single / n + pairs / n / n;
    }

    private static double pair(Design design, int i, int j) {
        double product = 1;
        for (int k = 0; k < design.dimensions(); k++) {
            double z = design.at(i, k) - 0.5;
            double other = design.at(j, k) - 0.5;
            product *= 1 + Math.abs(z) / 2 + Math.abs(other) / 2 - Math.abs(z - other) / 2;
        }
        return product;
    }
}
