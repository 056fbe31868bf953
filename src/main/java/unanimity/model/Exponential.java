package unanimity.model;

/**
 * Exponential concession (Faratin, Sierra, Jennings 1998): their exp((1 − elapsed)<sup>β</sup> ln k), which starts at k,
 * stretched to start at 0.
 *
 * @param beta pace, finite and above 0; below 1 concedes late
 * @param start their k, above 0 and below 1: the smaller, the later the concession
 */
public record Exponential(double beta, double start) implements ConcessionTactic {

    public Exponential {
        Require.positive(beta, "beta");
        Require.positive(start, "start");
        Require.below(start, 1, "start");
    }

    /** With k = 0.01, as in scenarios. */
    public static Exponential of(double beta) {
        return new Exponential(beta, 0.01);
    }

    @Override
    public double conceded(double elapsed) {
        return (StrictMath.exp(Power.of(1 - elapsed, beta) * StrictMath.log(start)) - start) / (1 - start);
    }
}
