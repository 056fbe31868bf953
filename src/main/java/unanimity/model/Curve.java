package unanimity.model;

import java.util.function.DoubleFunction;

/** Shape of a concession over time (Faratin, Sierra, Jennings 1998): its word in a file, and the tactic of a pace. */
@SuppressWarnings("ImmutableEnumChecker") // the functions are pure
public enum Curve {
    POLYNOMIAL("polynomial", Polynomial::new),
    EXPONENTIAL("exponential", Exponential::of);

    private final String word;
    private final DoubleFunction<ConcessionTactic> tactic;

    Curve(String word, DoubleFunction<ConcessionTactic> tactic) {
        this.word = word;
        this.tactic = tactic;
    }

    /** As it is written in a file. */
    public String word() {
        return word;
    }

    /** The tactic of that pace, finite and above 0. */
    public ConcessionTactic at(double beta) {
        return tactic.apply(beta);
    }
}
