package unanimity.scenario;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import unanimity.model.DemandRef;
import unanimity.model.Event;

/** Makes an event of a file in which everything is good. */
final class EventBuilder {

    private EventBuilder() {}

    static Event build(Block event) {
        Block shock = event.blockOrNull("shock");
        Double hazard = event.numberOrNull("hazard");
        return new Event(
                event.dayOrNull("date"),
                hazard == null ? 0 : hazard,
                shock == null ? Map.of() : shock.numbers("set"),
                grant(event.blockOrNull("grant")));
    }

    private static Event.@Nullable Grant grant(@Nullable Block grant) {
        return grant == null
                ? null
                : new Event.Grant(
                        new DemandRef(grant.text("member"), grant.text("demand")),
                        grant.number("level"),
                        grant.text("by"),
                        grant.number("lasts"));
    }
}
