package unanimity.simulation;

import java.util.function.ToDoubleFunction;
import unanimity.model.Member;
import unanimity.model.Preferences;

/** The numbers that every member has, with their place in a parameter path. */
@SuppressWarnings("ImmutableEnumChecker") // the functions are pure
enum MemberNumber {
    INFLUENCE("influence", m -> m.standing().influence()),
    POPULATION("population", m -> m.standing().population()),
    VOTES("votes", m -> m.standing().votes()),
    AFFINITY("affinity.proposal", m -> m.preferences().affinity().getOrDefault(Preferences.PROPOSAL, 0.0)),
    FAILURE_COST("failure_cost", m -> m.preferences().failureCost()),
    URGENCY("urgency", m -> m.preferences().urgency()),
    WAITING("waiting.worth", m -> m.preferences().waiting().worth()),
    PEER_WEIGHT("peer_pressure.weight", m -> m.preferences().peerPressure().weight()),
    PEER_STEEPNESS(
            "peer_pressure.steepness", m -> m.preferences().peerPressure().steepness()),
    TASTE_NOISE("taste_noise", m -> m.preferences().tasteNoise()),
    DRIFT("drift", m -> m.preferences().drift()),
    BETA("tactic.beta", m -> m.conduct().tactic().beta()),
    ACCESS("access", m -> m.conduct().access()),
    DELIBERATION("deliberation", m -> m.conduct().deliberation()),
    SOUNDINGS("soundings", m -> m.conduct().soundings()),
    BLUFF("bluff", m -> m.conduct().bluff()),
    ENVY("envy", m -> m.conduct().envy()),
    RECANT_MARGIN("recant_margin", m -> m.conduct().recantMargin());

    final String key;
    final ToDoubleFunction<Member> value;

    MemberNumber(String key, ToDoubleFunction<Member> value) {
        this.key = key;
        this.value = value;
    }
}
