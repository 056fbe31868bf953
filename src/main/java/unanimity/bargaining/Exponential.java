package unanimity.bargaining;

/**
 * Exponential concession (Faratin, Sierra, Jennings 1998): their exp((1 − elapsed)<sup>β</sup> ln k), which starts at k =
 * {@value #START}, stretched to start at 0.
 *
 * @param beta pace, finite and above 0; below 1 concedes late
 */
public record Exponential(double beta) implements ConcessionTactic {

    static final double START = 0.01;
    private static final double LOG_START = StrictMath.log(START);

    public Exponential {
        Require.positive(beta, "beta");
    }

    @Override
    public double conceded(double elapsed) {
        return (StrictMath.exp(StrictMath.pow(1 - elapsed, beta) * LOG_START) - START) / (1 - START);
    }
}
