package unanimity.model;

/**
 * Polynomial concession: elapsed<sup>1/β</sup> (Faratin, Sierra, Jennings 1998).
 *
 * @param beta pace, finite and above 0; 1 is linear, below 1 concedes late
 */
public record Polynomial(double beta) implements ConcessionTactic {

    public Polynomial {
        Require.positive(beta, "beta");
    }

    @Override
    public double conceded(double elapsed) {
        return Power.of(elapsed, 1 / beta);
    }
}
