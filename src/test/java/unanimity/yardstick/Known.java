package unanimity.yardstick;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import unanimity.model.DecisionRule;
import unanimity.model.Itinerary;
import unanimity.scenario.Part;

/**
 * What the yardstick knows of the model. What is added to the model is compared with it once it is also in
 * {@link Yardstick}, in the random scenarios and here; until then it is not.
 */
public final class Known {

    public static final List<Itinerary.Kind> ITINERARIES = List.of(
            Itinerary.Kind.CLOSEST_DEAL,
            Itinerary.Kind.HARDEST_FIRST,
            Itinerary.Kind.MOST_INFLUENTIAL,
            Itinerary.Kind.BANDWAGON,
            Itinerary.Kind.RANDOM,
            Itinerary.Kind.SCRIPTED);

    public static final List<Class<? extends DecisionRule>> RULES = List.of(
            DecisionRule.Unanimity.class,
            DecisionRule.Majority.class,
            DecisionRule.AtLeast.class,
            DecisionRule.Weighted.class,
            DecisionRule.Qualified.class);

    private static final String KEYS =
            """
            SCENARIO | schema extends title question summary sources calendar rule silence scale loss issues defaults \
                groups blocs proposal rivals members events history
            CALENDAR | start round_days deadline extension pressure summits
            EXTENSION | probability until
            PRESSURE | exponent
            SUMMIT | date name present meetings
            RULE | at_least weighted qualified
            QUALIFIED | members population blocking
            SILENCE | rounds objection
            ISSUE | label low high negotiable status_quo
            DEFAULTS | positions salience affinity fallback failure_cost urgency waiting peer_pressure taste_noise drift \
                influence population votes tactic access deliberation ad_referendum ratification soundings bluff envy \
                recant_margin demands
            MEMBER | name leader positions salience affinity fallback failure_cost urgency waiting peer_pressure \
                taste_noise drift influence population votes tactic access deliberation ad_referendum ratification \
                soundings bluff envy recant_margin demands
            WAITING | worth until
            PEER_PRESSURE | weight steepness
            TACTIC | beta curve
            DEMAND | label worth cost divisible steps public leak guarantor opens extends opt_out shifts irritates \
                benefits source
            GUARANTOR | name credibility
            OPENS | date after by probability
            OPT_OUT | issue
            BLOC | members closeness correlation
            PROPOSAL | name home positions salience capital stake opening tactic credibility audience split contracts \
                rapport sour opacity meetings_per_round exchanges itinerary patience quit leak_cost
            PROPOSER_TACTIC | beta curve
            RAPPORT | rate cap
            ITINERARY | scripted
            RIVAL | name home positions enter block_belief exit
            EXIT | rate date
            EVENT | date hazard grant shock
            GRANT | member demand level by lasts
            SHOCK | set
            """;

    private Known() {}

    /** Paths of keys, as the tables of keys have them: {@code members.ID.access}. */
    public static Set<String> keys() {
        Set<String> paths = new LinkedHashSet<>();
        KEYS.lines().forEach(line -> {
            Part part = Part.valueOf(line.substring(0, line.indexOf(' ')));
            for (String name : line.substring(line.indexOf('|') + 1).strip().split(" +", -1)) {
                paths.add(part.path().isEmpty() ? name : part.path() + "." + name);
            }
        });
        return paths;
    }
}
