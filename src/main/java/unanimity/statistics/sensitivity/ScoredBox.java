package unanimity.statistics.sensitivity;

import unanimity.statistics.Binomial;
import unanimity.statistics.Require;

/**
 * What a box says of where something happens (B. P. Bryant and R. J. Lempert, Technological Forecasting and Social
 * Change 77 (2010) 34–49).
 *
 * @param inside cases in the box, in [0, cases]
 * @param insideHits of which it happened, in [0, inside]
 * @param cases all, at least 1
 * @param hits all in which it happened, in [insideHits, cases]
 */
public record ScoredBox(Box box, long inside, long insideHits, long cases, long hits) {

    /** @throws IllegalArgumentException for counts that do not fit together */
    public ScoredBox {
        Require.atLeast(1, cases, "cases");
        Require.within(0, cases, inside, "cases inside");
        Require.within(0, cases, hits, "hits");
        Require.within(0, Math.min(inside, hits), insideHits, "hits inside");
    }

    /** Share of all hits that are in the box; NaN where nothing happened. */
    public double coverage() {
        return (double) insideHits / hits;
    }

    /** Share of the box's cases that are hits; NaN of an empty box. */
    public double density() {
        return (double) insideHits / inside;
    }

    /** How many times as frequent a hit is in the box as among all cases. */
    public double lift() {
        return density() * cases / hits;
    }

    /** Share of all cases that are in the box. */
    public double support() {
        return (double) inside / cases;
    }

    /**
     * P(Bin(inside, hits/cases) ≥ insideHits): how likely chance alone would fill the box like this. "Quasi", because
     * the box was sought among many and in the same cases.
     */
    public double quasiP() {
        return new Binomial(inside, (double) hits / cases).atLeast(insideHits);
    }
}
