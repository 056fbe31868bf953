package unanimity.yardstick;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the members of a random scenario ask. */
final class RandomDemands {

    /** A demand that somebody from outside is to grant. */
    record Outside(String member, String demand) {}

    private static final List<String> IDS = List.of("delta", "alpha", "echo", "bravo", "charlie");

    private final Setting setting;
    private final Dice dice;
    private final List<String> refs = new ArrayList<>();
    private final List<Outside> outside = new ArrayList<>();
    private double costs;

    RandomDemands(Setting setting) {
        this.setting = setting;
        dice = setting.dice;
    }

    double costs() {
        return costs;
    }

    List<Outside> outside() {
        return outside;
    }

    /** The demands of a member, 1 to 5. */
    Map<String, Object> of(String member) {
        Map<String, Object> demands = new LinkedHashMap<>();
        if (dice.with(setting.large ? 0.05 : 0.3)) {
            extended(member, demands);
        }
        int more = dice.from(demands.isEmpty() ? 1 : 0, 3);
        for (String id : dice.shuffled(IDS).subList(0, more)) {
            if (!demands.containsKey(id)) {
                Map<String, Object> demand = dice.with(0.15) && !setting.issues.isEmpty() ? optOut() : plain();
                dress(demand);
                if (dice.with(0.15)) {
                    twin(demand, demands);
                }
                opens(demand, demands);
                demands.put(id, demand);
                refs.add(member + "." + id);
                if (dice.with(0.06)) {
                    outside.add(new Outside(member, id));
                }
            }
        }
        return demands;
    }

    /** Nothing but worth and cost. */
    Map<String, Object> plain() {
        Map<String, Object> demand = new LinkedHashMap<>();
        double worth = dice.with(0.03) ? 0 : dice.between(0.02, 0.4);
        demand.put("worth", setting.points(worth, worth));
        cost(demand, worth);
        return demand;
    }

    /** Makes a demand worth and cost as much as another of the member, so that packages tie. */
    private void twin(Map<String, Object> demand, Map<String, Object> own) {
        own.values().stream().map(other -> (Map<?, ?>) other).limit(1).forEach(other -> {
            for (String key : List.of("worth", "cost", "steps")) {
                if (demand.containsKey(key) && other.containsKey(key)) {
                    demand.put(key, other.get(key));
                }
            }
        });
    }

    private Map<String, Object> optOut() {
        Map<String, Object> demand = new LinkedHashMap<>();
        demand.put("opt_out", Map.of("issue", dice.one(setting.issues)));
        cost(demand, 0.15);
        return demand;
    }

    private void cost(Map<String, Object> demand, double worth) {
        double cost = dice.with(0.04) ? 0 : worth * dice.between(0.2, 1.4);
        costs += cost;
        demand.put("cost", setting.points(cost, cost));
    }

    /** What an outsider grants, and what makes it last. */
    private void extended(String member, Map<String, Object> demands) {
        Map<String, Object> grant = dice.with(0.5) && !setting.issues.isEmpty() ? optOut() : plain();
        dress(grant);
        setting.maybe(0.6, grant, "opens", () -> Map.of("by", "event"));
        Map<String, Object> letter = plain();
        letter.put("extends", "bravo");
        setting.maybe(0.7, letter, "opens", () -> Map.of("after", "bravo"));
        demands.put("alpha", letter);
        demands.put("bravo", grant);
        refs.add(member + ".bravo");
        outside.add(new Outside(member, "bravo"));
    }

    private void dress(Map<String, Object> demand) {
        switch (dice.from(0, 9)) {
            case 0 -> demand.put("divisible", false);
            case 1, 2 -> demand.put("steps", dice.from(1, 5));
            case 3 -> demand.put("steps", "[0.25, 0.7, 1]");
            case 4 -> demand.put("divisible", true);
            default -> {
                // Divisible by default.
            }
        }
        if (dice.with(0.35)) {
            demand.put("public", false);
            setting.maybe(0.85, demand, "leak", () -> setting.points(0, 0.5));
        }
        setting.maybe(0.2, demand, "guarantor", () -> {
            Map<String, Object> guarantor = new LinkedHashMap<>();
            guarantor.put("name", "a guarantor");
            guarantor.put("credibility", setting.share(0.5, 1));
            return guarantor;
        });
        if (!setting.issues.isEmpty() && dice.with(0.2)) {
            Map<String, Object> shifts = new LinkedHashMap<>();
            shifts.put(dice.one(setting.issues), shift());
            shifts.put(dice.one(setting.issues), shift());
            demand.put("shifts", shifts);
        }
        setting.maybe(0.25, demand, "irritates", this::touched);
        setting.maybe(0.2, demand, "benefits", this::touched);
    }

    private String shift() {
        return setting.amounts.about(dice.between(-0.5, 0.5) * setting.scale, -setting.scale, setting.scale);
    }

    /** Anybody; what a demand does to its own member is of no effect. */
    private Map<String, Object> touched() {
        Map<String, Object> points = new LinkedHashMap<>();
        points.put(dice.one(setting.members), setting.points(0, 0.15));
        dice.some(setting.members, setting.large ? 0.05 : 0.3).forEach(id -> points.put(id, setting.points(0, 0.15)));
        return points;
    }

    /** It may wait for a day, for any demand before it, or for an event. */
    private void opens(Map<String, Object> demand, Map<String, Object> own) {
        Map<String, Object> opens = new LinkedHashMap<>();
        switch (dice.from(0, 11)) {
            case 0, 1 -> opens.put("date", setting.day());
            case 2, 3, 4, 5 -> {
                if (!own.isEmpty() && dice.with(0.6)) {
                    opens.put("after", dice.one(List.copyOf(own.keySet())));
                } else if (!refs.isEmpty()) {
                    opens.put("after", dice.one(refs));
                }
            }
            default -> {
                // At the start.
            }
        }
        if (!opens.isEmpty()) {
            setting.maybe(0.4, opens, "probability", () -> setting.share(0.2, 1));
            demand.put("opens", opens);
        }
    }
}
