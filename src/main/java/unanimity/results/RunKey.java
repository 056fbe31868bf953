package unanimity.results;

import java.io.Serializable;

/**
 * Which run of a batch.
 *
 * @param point number of its design point, from 0
 * @param replicate number of the replicate at that point, from 0
 */
public record RunKey(int point, long replicate) implements Serializable {

    /** {@code 0-4711}. */
    @Override
    public String toString() {
        return point + "-" + replicate;
    }

    /** From its text. @throws IllegalArgumentException where it is none */
    public static RunKey parse(String text) {
        if (!text.matches("\\d{1,9}-\\d{1,18}")) {
            throw new IllegalArgumentException("'" + text + "' is no run; write POINT-REPLICATE as in 0-4711");
        }
        int dash = text.indexOf('-');
        return new RunKey(Integer.parseInt(text.substring(0, dash)), Long.parseLong(text.substring(dash + 1)));
    }
}
