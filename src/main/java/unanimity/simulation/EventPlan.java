package unanimity.simulation;

import java.time.LocalDate;
import java.util.List;
import unanimity.chance.Chance;
import unanimity.model.Event;
import unanimity.model.Scenario;

/** Events in file order: when they come, what they set and grant. */
final class EventPlan {

    final int count;
    final long[] identity;
    final int[] round;
    final int[] hazard;
    final int[][] shockTarget;
    final int[][] shockValue;
    final int[] granted;
    final int[] level;
    final int[] lasts;

    private EventPlan(Scenario scenario, DemandPlan demands, Cells cells) {
        List<Event> events = scenario.events();
        count = events.size();
        identity = new long[count];
        round = new int[count];
        hazard = new int[count];
        shockTarget = new int[count][];
        shockValue = new int[count][];
        granted = new int[count];
        level = new int[count];
        lasts = new int[count];
        for (int e = 0; e < count; e++) {
            Event event = events.get(e);
            String path = "events." + e;
            identity[e] = Chance.identity("event-" + e);
            LocalDate date = event.date();
            round[e] = date == null ? -1 : scenario.calendar().roundOf(date);
            hazard[e] = cells.add(path + ".hazard", event.hazard());
            shockTarget[e] = event.shock().keySet().stream().mapToInt(cells::at).toArray();
            shockValue[e] = event.shock().entrySet().stream()
                    .mapToInt(shock -> cells.add(path + ".shock.set." + shock.getKey(), shock.getValue()))
                    .toArray();
            Event.Grant grant = event.grant();
            granted[e] = grant == null ? -1 : demands.at(grant.demand());
            level[e] = grant == null ? Cells.NONE : cells.add(path + ".grant.level", grant.level());
            lasts[e] = grant == null ? Cells.NONE : cells.add(path + ".grant.lasts", grant.lasts());
        }
    }

    static EventPlan of(Scenario scenario, DemandPlan demands, Cells cells) {
        return new EventPlan(scenario, demands, cells);
    }
}
