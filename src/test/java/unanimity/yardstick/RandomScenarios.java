package unanimity.yardstick;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Scenarios at random, as the text of a scenario file: 2 to 60 members, 0 to 5 issues, and every key that the model reads,
 * now here, now there. Numbers lie where outcomes vary.
 */
public final class RandomScenarios {

    /**
     * A scenario.
     *
     * @param yaml the text of its file
     * @param features keys that stand in it ({@code members.ID.access}) and kinds of distribution
     */
    public record RandomScenario(String yaml, Set<String> features) {}

    private final Setting setting;
    private final Dice dice;
    private final Map<String, Object> tree = new LinkedHashMap<>();

    private RandomScenarios(int index) {
        setting = new Setting(new Dice(index));
        dice = setting.dice;
    }

    /** The scenario of an index, 0, 1, …; the same text for the same index. */
    public static RandomScenario of(int index) {
        return new RandomScenarios(index).scenario();
    }

    private RandomScenario scenario() {
        RandomMembers members = new RandomMembers(setting);
        Map<String, Object> described = members.described();
        boolean silence = dice.with(0.5);
        Map<String, Object> defaults = members.defaults(silence);
        tree.put("schema", "unanimity/scenario/1");
        tree.put("title", "a random scenario");
        tree.put("calendar", calendar());
        rule();
        if (silence) {
            tree.put("silence", silence());
        }
        if (setting.scale != 1) {
            tree.put("scale", Dice.written(setting.scale));
        }
        setting.maybe(0.6, tree, "loss", () -> dice.one(List.of("linear", "quadratic")));
        putUnlessEmpty("issues", issues());
        putUnlessEmpty("defaults", defaults);
        tree.put("groups", Map.of("club", dice.some(setting.members, 0.5)));
        putUnlessEmpty("blocs", blocs());
        String home = dice.with(0.4) ? dice.one(setting.members) : "";
        tree.put("proposal", new RandomProposal(setting).proposal(home, members.costs()));
        putUnlessEmpty("rivals", rivals(home));
        tree.put("members", described);
        List<Object> events = new RandomEvents(setting, tree).events(members.outside());
        if (!events.isEmpty()) {
            tree.put("events", events);
        }
        ScenarioText text = new ScenarioText(tree);
        Set<String> features = new TreeSet<>(text.keys());
        features.addAll(setting.amounts.kinds());
        return new RandomScenario(text.text(), features);
    }

    private void putUnlessEmpty(String key, Map<String, Object> map) {
        if (!map.isEmpty()) {
            tree.put(key, map);
        }
    }

    private Map<String, Object> calendar() {
        Map<String, Object> calendar = new LinkedHashMap<>();
        calendar.put("start", setting.start);
        if (setting.roundDays != 7) {
            calendar.put("round_days", setting.roundDays);
        }
        calendar.put("deadline", setting.deadline);
        if (setting.end.isAfter(setting.deadline)) {
            Map<String, Object> extension = new LinkedHashMap<>();
            extension.put("probability", setting.share(0.2, 1));
            extension.put("until", setting.end);
            calendar.put("extension", extension);
        }
        setting.maybe(0.3, calendar, "pressure", () -> Map.of("exponent", setting.positive(0.5, 4)));
        List<Object> summits = new ArrayList<>();
        if (dice.with(0.5)) {
            for (int s = dice.from(1, 4); s > 0; s--) {
                summits.add(summit());
            }
            if (dice.with(0.4)) {
                Map<String, Object> twin = summit();
                twin.put("date", ((Map<?, ?>) summits.get(0)).get("date"));
                summits.add(twin);
            }
            calendar.put("summits", summits);
        }
        return calendar;
    }

    private Map<String, Object> summit() {
        Map<String, Object> summit = new LinkedHashMap<>();
        summit.put("date", setting.day());
        setting.maybe(0.5, summit, "name", () -> "a summit");
        List<String> present = dice.some(dice.shuffled(setting.members), 0.6);
        summit.put("present", dice.with(0.5) ? List.of("all") : dice.with(0.3) ? List.of("club") : present);
        summit.put("meetings", setting.amounts.count(dice.from(0, 8), 0));
        return summit;
    }

    private void rule() {
        int n = setting.members.size();
        switch (dice.from(0, 6)) {
            case 0 -> tree.put("rule", "majority");
            case 1 -> tree.put("rule", Map.of("at_least", Integer.toString(dice.from(Math.max(1, n - 3), n))));
            case 2 -> tree.put("rule", Map.of("weighted", setting.share(0.5, 0.95)));
            case 3 -> {
                Map<String, Object> qualified = new LinkedHashMap<>();
                setting.maybe(0.7, qualified, "members", () -> setting.share(0.4, 0.9));
                setting.maybe(0.7, qualified, "population", () -> setting.share(0.4, 0.9));
                setting.maybe(0.7, qualified, "blocking", () -> setting.amounts.count(dice.from(0, 4), 0));
                tree.put("rule", Map.of("qualified", qualified));
            }
            case 4 -> tree.put("rule", "unanimity");
            default -> {
                // Unanimity, too, by default.
            }
        }
    }

    private Map<String, Object> silence() {
        Map<String, Object> silence = new LinkedHashMap<>();
        silence.put("rounds", setting.amounts.count(dice.from(0, 6), 0));
        silence.put("objection", setting.share(0.5, 1));
        return silence;
    }

    private Map<String, Object> issues() {
        Map<String, Object> issues = new LinkedHashMap<>();
        for (String id : dice.shuffled(setting.issues)) {
            Map<String, Object> issue = new LinkedHashMap<>();
            setting.maybe(0.5, issue, "negotiable", () -> dice.with(0.8));
            setting.maybe(0.3, issue, "status_quo", setting::position);
            issues.put(id, issue);
        }
        return issues;
    }

    /** Blocs may overlap; the correlations of all of them sum to at most 1. */
    private Map<String, Object> blocs() {
        Map<String, Object> blocs = new LinkedHashMap<>();
        for (int b = dice.with(0.4) ? 0 : dice.from(1, 3); b > 0; b--) {
            Map<String, Object> bloc = new LinkedHashMap<>();
            bloc.put("members", dice.with(0.2) ? List.of("club") : dice.some(setting.members, 0.5));
            setting.maybe(0.7, bloc, "closeness", () -> setting.points(0, 3));
            setting.maybe(0.5, bloc, "correlation", () -> Dice.written(dice.between(0, 0.33)));
            blocs.put("bloc" + b, bloc);
        }
        return blocs;
    }

    private Map<String, Object> rivals(String home) {
        Map<String, Object> rivals = new LinkedHashMap<>();
        List<String> homes =
                setting.members.stream().filter(id -> !id.equals(home)).toList();
        for (String id : setting.rivals) {
            Map<String, Object> rival = new LinkedHashMap<>();
            rival.put("home", dice.one(homes));
            if (!setting.issues.isEmpty()) {
                Map<String, Object> positions = new LinkedHashMap<>();
                setting.issues.forEach(issue -> positions.put(issue, setting.position()));
                rival.put("positions", positions);
            }
            List<LocalDate> days =
                    Stream.of(setting.day(), setting.day()).sorted().toList();
            setting.maybe(0.4, rival, "enter", () -> days.get(0));
            setting.maybe(0.6, rival, "block_belief", () -> setting.share(0.1, 0.9));
            Map<String, Object> exit = new LinkedHashMap<>();
            setting.maybe(0.6, exit, "rate", () -> setting.points(0, 1.5));
            setting.maybe(0.3, exit, "date", () -> days.get(1));
            if (!exit.isEmpty()) {
                rival.put("exit", exit);
            }
            rivals.put(id, rival);
        }
        return rivals;
    }
}
