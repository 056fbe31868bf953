package unanimity.yardstick;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What comes from outside in a random scenario: grants, and shocks to numbers of every kind. */
final class RandomEvents {

    private final Setting setting;
    private final Dice dice;
    private final Map<String, Object> tree;

    /** {@code tree}: the scenario without its events. */
    RandomEvents(Setting setting, Map<String, Object> tree) {
        this.setting = setting;
        dice = setting.dice;
        this.tree = tree;
    }

    /** Events in the order of the file; {@code wanted}: demands to be granted. */
    List<Object> events(List<RandomDemands.Outside> wanted) {
        List<Object> events = new ArrayList<>();
        for (RandomDemands.Outside demand : wanted) {
            if (dice.with(0.9)) {
                Map<String, Object> event = event();
                event.put("grant", grant(demand));
                if (dice.with(0.2)) {
                    event.put("shock", Map.of("set", shocks()));
                }
                events.add(event);
            }
        }
        for (int e = dice.with(0.3) ? 0 : dice.from(1, 4); e > 0; e--) {
            Map<String, Object> event = event();
            event.put("shock", Map.of("set", shocks()));
            events.add(event);
        }
        return dice.shuffled(events);
    }

    private Map<String, Object> event() {
        Map<String, Object> event = new LinkedHashMap<>();
        if (dice.with(0.6)) {
            event.put("date", setting.day());
        } else {
            event.put("hazard", setting.points(0.05, 0.6));
        }
        return event;
    }

    private Map<String, Object> grant(RandomDemands.Outside demand) {
        Map<String, Object> grant = new LinkedHashMap<>();
        grant.put("member", demand.member());
        grant.put("demand", demand.demand());
        setting.maybe(0.6, grant, "level", () -> setting.share(0.2, 1));
        setting.maybe(0.6, grant, "by", () -> "somebody else");
        setting.maybe(0.8, grant, "lasts", () -> setting.share(0, 0.8));
        return grant;
    }

    private Map<String, Object> shocks() {
        Map<String, Object> shocks = new TreeMap<>();
        int wanted = dice.from(1, 5);
        while (shocks.size() < wanted) {
            switch (dice.from(0, 5)) {
                case 0, 1, 2 -> member(shocks);
                case 3, 4 -> proposal(shocks);
                default -> rest(shocks);
            }
        }
        return shocks;
    }

    private void member(Map<String, Object> shocks) {
        String path = "members." + (dice.with(0.25) ? "*" : dice.one(setting.members)) + ".";
        switch (dice.from(0, 26)) {
            case 0, 1 -> shocks.put(path + "affinity.proposal", setting.signed(-0.3, 0.3));
            case 2 -> shocks.put(path + "failure_cost", setting.points(0, 0.6));
            case 3 -> shocks.put(path + "influence", setting.points(0, 10));
            case 4 -> shocks.put(path + "population", setting.points(0, 10));
            case 5 -> shocks.put(path + "votes", setting.points(0, 10));
            case 6 -> shocks.put(path + "urgency", setting.share(0, 1));
            case 7 -> shocks.put(path + "waiting.worth", setting.signed(-0.2, 0.3));
            case 8 -> shocks.put(path + "peer_pressure.weight", setting.points(0, 0.6));
            case 9 -> shocks.put(path + "peer_pressure.steepness", setting.positive(0.4, 4));
            case 10 -> shocks.put(path + "taste_noise", setting.positive(0.01, 0.15));
            case 11 -> shocks.put(path + "drift", setting.points(0, 0.06));
            case 12 -> shocks.put(path + "access", setting.share(0, 1));
            case 13 -> shocks.put(path + "deliberation", setting.points(0, 4));
            case 22 -> shocks.put(path + "soundings", setting.points(0, 5));
            case 14 -> shocks.put(path + "bluff", setting.points(0, 6));
            case 15 -> shocks.put(path + "envy", setting.points(0, 1));
            case 16 -> shocks.put(path + "recant_margin", setting.points(0, 0.1));
            case 17 -> shocks.put(path + "tactic.beta", setting.positive(0.2, 3));
            case 18 -> issue(shocks, path + "positions.", true);
            case 19 -> issue(shocks, path + "salience.", false);
            case 20 -> {
                if (!setting.rivals.isEmpty()) {
                    shocks.put(path + "affinity." + dice.one(setting.rivals), setting.signed(-0.1, 0.6));
                }
            }
            case 21 -> shocks.put(path + "fallback", setting.signed(-0.6, 0));
            default -> demand(shocks);
        }
    }

    private void issue(Map<String, Object> shocks, String path, boolean position) {
        if (!setting.issues.isEmpty()) {
            shocks.put(path + dice.one(setting.issues), position ? setting.position() : setting.points(0, 2));
        }
    }

    private void demand(Map<String, Object> shocks) {
        String member = dice.one(setting.members);
        Map<?, ?> demands = part(part(tree, "members"), member);
        List<?> ids = new ArrayList<>(part(demands, "demands").keySet());
        if (ids.isEmpty()) {
            return;
        }
        Object id = dice.one(ids);
        Map<?, ?> demand = part(part(demands, "demands"), id.toString());
        String path = "members." + member + ".demands." + id + ".";
        if (demand.containsKey("worth") && dice.with(0.4)) {
            shocks.put(path + "worth", setting.points(0, 0.4));
        }
        if (dice.with(0.4)) {
            shocks.put(path + "cost", setting.points(0, 0.4));
        }
        if (demand.containsKey("leak") && dice.with(0.6)) {
            shocks.put(path + "leak", setting.points(0, 0.6));
        }
        if (demand.containsKey("guarantor") && dice.with(0.9)) {
            shocks.put(path + "guarantor.credibility", setting.share(0, 1));
        }
        if (demand.containsKey("opens") && dice.with(0.3)) {
            shocks.put(path + "opens.probability", setting.share(0, 1));
        }
        String other = dice.one(setting.members);
        if (dice.with(0.6)) {
            shocks.put(path + dice.one(List.of("irritates.", "benefits.")) + other, setting.points(0, 0.2));
        }
        if (!setting.issues.isEmpty() && dice.with(0.3)) {
            String shift = Dice.written(dice.between(-0.3, 0.3) * setting.scale);
            shocks.put(path + "shifts." + dice.one(setting.issues), shift);
        }
    }

    private void proposal(Map<String, Object> shocks) {
        switch (dice.from(0, 19)) {
            case 0, 1 -> issue(shocks, "proposal.positions.", true);
            case 2 -> issue(shocks, "proposal.salience.", false);
            case 3 -> shocks.put("proposal.capital", setting.points(0.1, 1));
            case 4, 5 -> shocks.put("proposal.credibility", setting.share(0, 1));
            case 6 -> shocks.put("proposal.audience", setting.share(0, 1));
            case 7 -> shocks.put("proposal.leak_cost", setting.share(0, 0.5));
            case 8 -> shocks.put("proposal.opening", setting.share(0, 0.6));
            case 9 -> shocks.put("proposal.split", setting.share(0, 1));
            case 10 -> shocks.put("proposal.tactic.beta", setting.positive(0.2, 3));
            case 11 -> shocks.put("proposal.rapport.rate", setting.share(0, 1));
            case 12 -> shocks.put("proposal.rapport.cap", setting.signed(-0.1, 0.4));
            case 13 -> shocks.put("proposal.sour", setting.points(0, 0.05));
            case 14 -> shocks.put("proposal.opacity", dice.with(0.5) ? "0" : setting.points(0, 0.1));
            case 15 -> shocks.put("proposal.meetings_per_round", setting.amounts.count(dice.from(0, 6), 0));
            case 16 -> shocks.put("proposal.exchanges", setting.amounts.count(dice.from(1, 9), 1));
            case 17 -> shocks.put("proposal.quit", setting.share(0, 1));
            case 18 -> shocks.put("proposal.stake", setting.points(0.1, 1.5));
            default -> shocks.put("proposal.patience", setting.amounts.count(dice.from(0, 5), 0));
        }
    }

    private void rest(Map<String, Object> shocks) {
        switch (dice.from(0, 7)) {
            case 0, 1 -> written(shocks, "calendar.extension", "probability", setting.share(0, 1));
            case 2 -> shocks.put("calendar.pressure.exponent", setting.positive(0.5, 4));
            case 3 -> {
                if (part(tree, "calendar").get("summits") instanceof List<?> summits) {
                    String path = "calendar.summits." + dice.from(0, summits.size() - 1) + ".meetings";
                    shocks.put(path, setting.amounts.count(dice.from(0, 8), 0));
                }
            }
            case 4 -> rival(shocks, ".block_belief", setting.share(0, 1));
            case 5 -> rival(shocks, ".exit.rate", setting.points(0, 1));
            case 6 -> rivalPosition(shocks);
            default -> {
                if (!setting.issues.isEmpty()) {
                    shocks.put("issues." + dice.one(setting.issues) + ".status_quo", setting.position());
                }
            }
        }
    }

    private void rivalPosition(Map<String, Object> shocks) {
        if (!setting.rivals.isEmpty()) {
            issue(shocks, "rivals." + dice.one(setting.rivals) + ".positions.", true);
        }
    }

    private void rival(Map<String, Object> shocks, String key, String value) {
        if (!setting.rivals.isEmpty()) {
            shocks.put("rivals." + dice.one(setting.rivals) + key, value);
        }
    }

    private void written(Map<String, Object> shocks, String path, String key, String value) {
        Map<?, ?> at = tree;
        for (String segment : path.split("\\.", -1)) {
            at = part(at, segment);
        }
        if (at.containsKey(key)) {
            shocks.put(path + "." + key, value);
        }
    }

    private static Map<?, ?> part(Map<?, ?> map, String key) {
        return map.get(key) instanceof Map<?, ?> part ? part : Map.of();
    }
}
