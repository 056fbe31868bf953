package unanimity.yardstick;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The members of a random scenario and what holds for all of them. */
final class RandomMembers {

    private static final List<String> TACTICS = List.of("truthful", "truthful", "boulware", "linear", "conceder");

    private final Setting setting;
    private final Dice dice;
    private final RandomDemands demands;
    private final double likely;

    RandomMembers(Setting setting) {
        this.setting = setting;
        dice = setting.dice;
        demands = new RandomDemands(setting);
        likely = setting.large ? 0.05 : 0.15;
    }

    /** Members by id, in any order. */
    Map<String, Object> described() {
        Map<String, Object> members = new LinkedHashMap<>();
        double demanding = dice.between(0.3, 1);
        for (String id : setting.members) {
            Map<String, Object> member = new LinkedHashMap<>();
            if (!setting.issues.isEmpty()) {
                member.put("positions", positions());
                setting.maybe(0.6, member, "salience", this::salience);
            }
            setting.maybe(0.6, member, "affinity", this::affinity);
            traits(member, likely);
            if (dice.with(demanding)) {
                member.put("demands", demands.of(id));
            }
            members.put(id, member);
        }
        return members;
    }

    /** With {@code wavering} endorsers that stay so although they have come to regret it. */
    Map<String, Object> defaults(boolean wavering) {
        Map<String, Object> defaults = new LinkedHashMap<>();
        traits(defaults, 0.25);
        if (wavering) {
            defaults.put("recant_margin", dice.with(0.45) ? setting.points(0.4, 0.8) : setting.points(0.02, 0.2));
            defaults.put("drift", setting.points(0.1, 0.3));
        }
        setting.maybe(0.2, defaults, "affinity", () -> Map.of("proposal", setting.signed(-0.1, 0.1)));
        if (!setting.issues.isEmpty()) {
            setting.maybe(0.2, defaults, "positions", this::positions);
            setting.maybe(0.2, defaults, "salience", this::salience);
        }
        setting.maybe(0.05, defaults, "demands", () -> Map.of("common", demands.plain()));
        return defaults;
    }

    /** Cost of all demands in full. */
    double costs() {
        return demands.costs();
    }

    /** Demands for which events are wanted. */
    List<RandomDemands.Outside> outside() {
        return demands.outside();
    }

    private void traits(Map<String, Object> member, double p) {
        setting.maybe(p, member, "influence", () -> setting.points(0, 10));
        setting.maybe(p, member, "population", () -> setting.points(0, 10));
        setting.maybe(p, member, "votes", () -> setting.points(0, 10));
        setting.maybe(p * 0.7, member, "fallback", () -> setting.signed(-0.7, -0.1));
        setting.maybe(p, member, "failure_cost", () -> setting.points(0, 0.6));
        setting.maybe(p, member, "urgency", () -> setting.share(0, 1));
        setting.maybe(p, member, "waiting", this::waiting);
        setting.maybe(p, member, "peer_pressure", this::peerPressure);
        setting.maybe(p, member, "tactic", this::tactic);
        setting.maybe(p, member, "access", () -> setting.share(0, 1));
        setting.maybe(p, member, "deliberation", zeroOr(() -> setting.points(0, 5)));
        setting.maybe(p, member, "ad_referendum", () -> dice.with(0.4));
        setting.maybe(p * 0.6, member, "ratification", () -> dice.with(0.7));
        setting.maybe(p, member, "soundings", () -> setting.points(0, 5));
        setting.maybe(p, member, "bluff", zeroOr(() -> setting.points(0, 6)));
        setting.maybe(p, member, "envy", () -> setting.points(0, 0.9));
        setting.maybe(p, member, "recant_margin", zeroOr(() -> setting.points(0, 0.12)));
        setting.maybe(p, member, "taste_noise", () -> setting.positive(0.01, 0.15));
        setting.maybe(p, member, "drift", zeroOr(() -> setting.points(0, 0.06)));
    }

    private Supplier<Object> zeroOr(Supplier<Object> value) {
        return () -> dice.with(0.25) ? "0" : value.get();
    }

    private Map<String, Object> positions() {
        Map<String, Object> positions = new LinkedHashMap<>();
        dice.shuffled(setting.issues).forEach(issue -> positions.put(issue, setting.position()));
        return positions;
    }

    private Map<String, Object> salience() {
        Map<String, Object> salience = new LinkedHashMap<>();
        String one = dice.one(setting.issues);
        salience.put(one, Dice.written(dice.between(0.1, 2)));
        for (String issue : setting.issues) {
            if (!issue.equals(one)) {
                setting.maybe(0.8, salience, issue, () -> setting.points(0, 2));
            }
        }
        return salience;
    }

    private Map<String, Object> affinity() {
        Map<String, Object> affinity = new LinkedHashMap<>();
        setting.maybe(0.8, affinity, "proposal", () -> setting.signed(-0.3, 0.2));
        dice.some(setting.rivals, 0.6).forEach(rival -> affinity.put(rival, setting.signed(-0.1, 0.6)));
        return affinity;
    }

    private Map<String, Object> waiting() {
        Map<String, Object> waiting = new LinkedHashMap<>();
        waiting.put("worth", setting.signed(-0.3, 0.4));
        setting.maybe(0.6, waiting, "until", setting::day);
        return waiting;
    }

    private Map<String, Object> peerPressure() {
        Map<String, Object> pressure = new LinkedHashMap<>();
        setting.maybe(0.8, pressure, "weight", zeroOr(() -> setting.points(0, 0.6)));
        setting.maybe(0.6, pressure, "steepness", () -> setting.positive(0.4, 4));
        return pressure;
    }

    private Object tactic() {
        if (dice.with(0.4)) {
            return dice.one(TACTICS);
        }
        if (dice.with(0.2)) {
            return Dice.written(dice.between(0.2, 3));
        }
        Map<String, Object> tactic = new LinkedHashMap<>();
        setting.maybe(0.8, tactic, "beta", () -> setting.positive(0.2, 3));
        setting.maybe(0.6, tactic, "curve", () -> dice.one(List.of("polynomial", "exponential")));
        return tactic;
    }
}
