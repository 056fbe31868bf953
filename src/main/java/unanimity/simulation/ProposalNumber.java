package unanimity.simulation;

import java.util.function.ToDoubleFunction;
import unanimity.model.Proposal;

/** The numbers that the proposal always has, with their place in a parameter path. */
@SuppressWarnings("ImmutableEnumChecker") // the functions are pure
enum ProposalNumber {
    CAPITAL("capital", p -> p.means().capital()),
    CREDIBILITY("credibility", p -> p.means().credibility()),
    AUDIENCE("audience", p -> p.means().audience()),
    LEAK_COST("leak_cost", p -> p.means().leakCost()),
    OPENING("opening", p -> p.approach().opening()),
    SPLIT("split", p -> p.approach().split()),
    BETA("tactic.beta", p -> p.approach().tactic().beta()),
    RAPPORT_RATE("rapport.rate", p -> p.approach().rapport().rate()),
    RAPPORT_CAP("rapport.cap", p -> p.approach().rapport().cap()),
    SOUR("sour", p -> p.approach().sour()),
    OPACITY("opacity", p -> p.approach().opacity()),
    MEETINGS("meetings_per_round", p -> p.approach().meetingsPerRound()),
    EXCHANGES("exchanges", p -> p.approach().exchanges()),
    QUIT("quit", p -> p.approach().quit());

    final String key;
    final ToDoubleFunction<Proposal> value;

    ProposalNumber(String key, ToDoubleFunction<Proposal> value) {
        this.key = key;
        this.value = value;
    }
}
