package unanimity.results;

import java.io.Serializable;
import java.util.Arrays;
import unanimity.model.Calendar;

/** The days by which rounds are told, worked out once for many runs. Not safe for several threads at once. */
public final class Days implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int MORE = 16;

    private final Calendar calendar;
    private int[] told = new int[0];

    public Days(Calendar calendar) {
        this.calendar = calendar;
    }

    /** Days since 1970 of the day by which a round is told. */
    int told(int round) {
        if (round >= told.length) {
            int known = told.length;
            told = Arrays.copyOf(told, round + MORE);
            for (int t = known; t < told.length; t++) {
                told[t] = Math.toIntExact(calendar.dayOf(t).toEpochDay());
            }
        }
        return told[round];
    }

    /** Days since 1970 of the first day of a round. */
    int first(int round) {
        return Math.toIntExact(calendar.dateOf(round).toEpochDay());
    }
}
