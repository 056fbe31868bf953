package unanimity.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import unanimity.model.Outcome;
import unanimity.scenario.DistributionName;
import unanimity.scenario.Form;
import unanimity.scenario.Key;
import unanimity.scenario.Keys;
import unanimity.yardstick.Known;

/** All that random scenarios must cover between them: every key, rule and itinerary that the yardstick knows. */
final class Expected {

    /** Keys that the model never reads, and {@code extends}, which other tests read. */
    private static final Set<String> UNREAD_KEYS = Set.of(
            "extends",
            "question",
            "summary",
            "sources",
            "history",
            "issues.ID.label",
            "issues.ID.low",
            "issues.ID.high",
            "members.ID.name",
            "members.ID.leader",
            "members.ID.demands.ID.label",
            "members.ID.demands.ID.source",
            "rivals.ID.name");

    /** Parts whose numbers an event can set. */
    private static final List<String> CHANGEABLE = List.of("members.", "proposal.", "rivals.", "issues.", "calendar.");

    private Expected() {}

    /** Keys as they stand in a file, the numbers that an event can set, and what can come to pass. */
    static Set<String> features() {
        Set<String> features = new TreeSet<>();
        Set<String> known = Known.keys();
        features.addAll(known);
        features.removeAll(UNREAD_KEYS);
        for (Key key : Keys.all()) {
            if (known.contains(key.path()) && changeable(key)) {
                features.add("shock of " + key.path());
            }
        }
        Arrays.stream(DistributionName.values())
                .forEach(name -> features.add("distribution " + name.name().toLowerCase(Locale.ROOT)));
        Known.RULES.forEach(rule -> features.add("rule " + rule.getSimpleName()));
        Known.ITINERARIES.forEach(kind -> features.add("itinerary " + kind));
        Stream.of(Outcome.values()).forEach(outcome -> features.add("outcome " + outcome));
        Stream.of(Bite.values()).forEach(bite -> features.add(bite.toString()));
        return features;
    }

    private static boolean changeable(Key key) {
        Form form = key.form() instanceof Form.Table table ? table.value() : key.form();
        boolean number = form instanceof Form.Amount amount && amount.uncertain();
        return number && CHANGEABLE.stream().anyMatch(key.path()::startsWith);
    }
}
