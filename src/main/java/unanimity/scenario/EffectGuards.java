package unanimity.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import unanimity.model.DecisionRule;
import unanimity.model.Scenario;

/**
 * Warns of what is set on the command line or by an event and changes nothing, whatever happens in a run. What a file says
 * is left alone: {@code votes} may stand there for the sake of an overlay, and {@code cost} must.
 */
final class EffectGuards {

    private final Problems problems;
    private final Block root;
    private final Scenario scenario;
    private final List<Block> members;
    private final Map<String, String> reasons = new LinkedHashMap<>();

    EffectGuards(Problems problems, Block root, Scenario scenario) {
        this.problems = problems;
        this.root = root;
        this.scenario = scenario;
        this.members = root.blocks("members");
    }

    void run() {
        members.forEach(this::member);
        proposal();
        Block defaults = root.blockOrNull("defaults");
        if (defaults != null) {
            overridden(defaults, members);
        }
        events();
    }

    private void member(Block member) {
        if (!(scenario.rule() instanceof DecisionRule.Weighted)) {
            idle(member, "votes", "votes count under the rule 'weighted' only");
        }
        if (!(scenario.rule() instanceof DecisionRule.Qualified)) {
            idle(member, "population", "populations count under the rule 'qualified' only");
        }
        for (Block demand : member.blocks("demands")) {
            Block opens = demand.blockOrNull("opens");
            if (opens != null && opens.has("by")) {
                idle(demand, "cost", "only an event grants this demand, and what it grants costs the proposer nothing");
            }
            if (demand.flag("public")) {
                idle(demand, "leak", "a public pledge cannot leak");
            }
        }
    }

    private void proposal() {
        List<Block> demands = members.stream()
                .flatMap(member -> member.blocks("demands").stream())
                .toList();
        Block proposal = root.block("proposal");
        if (demands.stream().noneMatch(demand -> demand.flag("public"))) {
            idle(proposal, "audience", "no demand is public");
        }
        if (demands.stream().allMatch(demand -> demand.flag("public"))) {
            idle(proposal, "leak_cost", "every demand is public, so nothing can leak");
        }
    }

    /** Notes that nothing reads a number, and tells it where the number is set. */
    private void idle(Block block, String key, String why) {
        String path = block.path() + "." + key;
        reasons.put(path, why);
        Value value = block.values().get(key);
        if (value != null && value.at().isOption()) {
            tell(path, value.at(), why);
        }
    }

    /** @param heirs of each member what stands at the same place, where there is something */
    private void overridden(Block defaults, List<Block> heirs) {
        defaults.values().forEach((key, value) -> {
            if (value instanceof Block below) {
                overridden(
                        below,
                        heirs.stream()
                                .map(heir -> heir.blockOrNull(key))
                                .filter(Objects::nonNull)
                                .toList());
            } else if (value.at().isOption() && heirs.stream().noneMatch(heir -> inherits(heir, key, value))) {
                tell(defaults.path() + "." + key, value.at(), "every member has a value of its own there");
            }
        });
    }

    private static boolean inherits(Block heir, String key, Value value) {
        Value own = heir.values().get(key);
        return own != null && own.at().equals(value.at().asInherited());
    }

    private void events() {
        for (Block event : root.blocks("events")) {
            Block shock = event.blockOrNull("shock");
            Block set = shock == null ? null : shock.blockOrNull("set");
            if (set != null) {
                set.keys().forEach((path, at) -> {
                    String why = reasons.get(path);
                    if (why != null) {
                        tell(path, at, why);
                    }
                });
            }
        }
    }

    private void tell(String path, Location at, String why) {
        String message = "to set " + path + " has no effect: " + why;
        problems.warning(ProblemId.SETTING_WITHOUT_EFFECT, at, message);
    }
}
