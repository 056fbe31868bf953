package unanimity.results;

import java.io.Serializable;

/**
 * A round of a run, as a batch keeps it.
 *
 * @param endorsers members endorsing at its end
 * @param influence what they hold of all influence, 0 to 1
 * @param shortfall fewest more with whom the rule would be met
 */
public record RoundRow(int round, int endorsers, double influence, int shortfall) implements Serializable {

    void append(PartTable cells, Days days) {
        cells.whole(round)
                .firstDay(days, round)
                .whole(endorsers)
                .number(influence)
                .whole(shortfall)
                .end();
    }
}
