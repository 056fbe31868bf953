package unanimity.results;

import java.io.Serializable;
import unanimity.model.Calendar;
import unanimity.model.Scenario;

/** The days by which rounds are told, worked out once for many runs. */
public final class Days implements Serializable {

    private static final long serialVersionUID = 1;

    /** A silence procedure can outlast the deadline; one that lasts longer is told by its calendar alone. */
    private static final int BEYOND = 64;

    private final Calendar calendar;
    private final int[] told;

    public Days(Scenario scenario) {
        calendar = scenario.calendar();
        told = new int[calendar.extendedLastRound() + BEYOND];
        for (int t = 0; t < told.length; t++) {
            told[t] = Math.toIntExact(scenario.dayAfterEvents(t).toEpochDay());
        }
    }

    /** Days since 1970 of the day by which a round is told. */
    int told(int round) {
        return round < told.length
                ? told[round]
                : Math.toIntExact(calendar.dayOf(round).toEpochDay());
    }

    /** Days since 1970 of the first day of a round. */
    int first(int round) {
        return Math.toIntExact(calendar.dateOf(round).toEpochDay());
    }
}
