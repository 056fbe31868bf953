package unanimity.results;

import java.io.Serializable;

/**
 * What a batch keeps of its runs beside what it always keeps; either makes it watch each run, which takes longer.
 *
 * @param rounds a row for each round
 * @param offers a row for each exchange of ask and offer
 */
public record Keep(boolean rounds, boolean offers) implements Serializable {

    /** Nothing more. */
    public static final Keep LITTLE = new Keep(false, false);

    /** Whether runs have to be watched. */
    public boolean traces() {
        return rounds || offers;
    }
}
