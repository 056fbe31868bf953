package unanimity.yardstick;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The proposal of a random scenario, and how the proposer goes about it. */
final class RandomProposal {

    private static final List<String> ITINERARIES =
            List.of("closest-deal", "hardest-first", "most-influential", "bandwagon", "random");

    private final Setting setting;
    private final Dice dice;

    RandomProposal(Setting setting) {
        this.setting = setting;
        dice = setting.dice;
    }

    /** {@code home} is empty for none; {@code costs}: of all demands. */
    Map<String, Object> proposal(String home, double costs) {
        Map<String, Object> proposal = new LinkedHashMap<>();
        proposal.put("name", "a proposal");
        if (!home.isEmpty()) {
            proposal.put("home", home);
        }
        if (!setting.issues.isEmpty()) {
            Map<String, Object> positions = new LinkedHashMap<>();
            setting.issues.forEach(issue -> positions.put(issue, setting.position()));
            proposal.put("positions", positions);
            Map<String, Object> salience = new LinkedHashMap<>();
            dice.some(setting.issues, 0.7).forEach(issue -> salience.put(issue, setting.points(0, 2)));
            setting.maybe(0.7, proposal, "salience", () -> salience);
        }
        double capital = 0.05 + dice.between(0.2, 1.3) * costs;
        proposal.put("capital", setting.points(capital, capital));
        setting.maybe(0.4, proposal, "stake", () -> setting.points(capital * 0.7, capital * 1.6));
        means(proposal);
        approach(proposal);
        return proposal;
    }

    private void means(Map<String, Object> proposal) {
        setting.maybe(0.4, proposal, "credibility", () -> setting.share(0.5, 1));
        setting.maybe(0.3, proposal, "audience", () -> setting.share(0, 1));
        setting.maybe(0.4, proposal, "leak_cost", () -> setting.share(0, 0.6));
        setting.maybe(0.5, proposal, "contracts", () -> dice.one(List.of("sunk", "contingent")));
    }

    private void approach(Map<String, Object> proposal) {
        setting.maybe(0.5, proposal, "opening", () -> setting.share(0, 0.6));
        setting.maybe(0.5, proposal, "tactic", this::tactic);
        setting.maybe(0.5, proposal, "split", () -> setting.share(0, 1));
        setting.maybe(0.4, proposal, "rapport", () -> {
            Map<String, Object> rapport = new LinkedHashMap<>();
            setting.maybe(0.7, rapport, "rate", () -> setting.share(0, 1));
            setting.maybe(0.7, rapport, "cap", () -> setting.signed(0, 0.3));
            return rapport;
        });
        setting.maybe(0.3, proposal, "sour", () -> setting.points(0, 0.05));
        setting.maybe(0.3, proposal, "opacity", () -> setting.points(0, 0.1));
        setting.maybe(0.6, proposal, "meetings_per_round", () -> setting.amounts.count(dice.from(0, 6), 0));
        setting.maybe(0.6, proposal, "exchanges", () -> setting.amounts.count(dice.from(1, 9), 1));
        setting.maybe(
                0.85,
                proposal,
                "itinerary",
                () -> dice.with(0.2)
                        ? Map.of("scripted", dice.some(dice.shuffled(setting.members), 0.6))
                        : dice.one(ITINERARIES));
        if (dice.with(0.55)) {
            proposal.put("patience", setting.amounts.count(dice.from(0, 5), 0));
            setting.maybe(0.9, proposal, "quit", () -> setting.share(0.1, 0.9));
        }
    }

    private Object tactic() {
        if (dice.with(0.2)) {
            return dice.one(List.of("boulware", "linear", "conceder"));
        }
        Map<String, Object> tactic = new LinkedHashMap<>();
        setting.maybe(0.8, tactic, "beta", () -> setting.positive(0.2, 3));
        setting.maybe(0.5, tactic, "curve", () -> dice.one(List.of("polynomial", "exponential")));
        return tactic;
    }
}
