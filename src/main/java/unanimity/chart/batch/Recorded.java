package unanimity.chart.batch;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import unanimity.model.Calendar;
import unanimity.model.History;
import unanimity.model.Scenario;

/** What really happened, in rounds. Of an endorsement that is only known to be no later than a day, either end is told. */
final class Recorded {

    private final Scenario scenario;
    private final Calendar calendar;

    Recorded(Scenario scenario) {
        this.scenario = scenario;
        calendar = scenario.calendar();
    }

    /** Whether any endorsement is on record. */
    boolean known() {
        return !endorsements().isEmpty();
    }

    /** Whether some of them are only known to be no later than a day. */
    boolean uncertain() {
        return count(day -> !day.exact()) > 0;
    }

    /** Endorsers at the end of a round, if each endorsed as late as the record allows. */
    int atLeast(int round) {
        return home() + count(day -> calendar.roundOf(day.date()) <= round);
    }

    /** Endorsers at the end of a round, if each endorsed as early as the record allows. */
    int atMost(int round) {
        return home() + count(day -> !day.exact() || calendar.roundOf(day.date()) <= round);
    }

    /** Whether an endorsement is recorded for a round. */
    boolean hasDay(int round) {
        return count(day -> calendar.roundOf(day.date()) == round) > 0;
    }

    /** Whether all endorsements recorded for a round have their exact day. */
    boolean exactIn(int round) {
        return count(day -> !day.exact() && calendar.roundOf(day.date()) == round) == 0;
    }

    /** The day of the decision, or null. */
    @Nullable
    LocalDate decided() {
        return scenario.history().decided();
    }

    private Map<String, History.Day> endorsements() {
        return scenario.history().endorsements();
    }

    private int count(Predicate<History.Day> which) {
        return (int) endorsements().values().stream().filter(which).count();
    }

    /** The proposer's home endorses from the start, and is often not on record. */
    private int home() {
        String home = scenario.proposal().home();
        return home == null || endorsements().containsKey(home) ? 0 : 1;
    }
}
