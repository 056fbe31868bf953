package unanimity.scenario;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import unanimity.model.Approach;
import unanimity.model.Curve;
import unanimity.model.Itinerary;
import unanimity.model.Means;
import unanimity.model.Proposal;
import unanimity.model.Tactic;

/** Makes the proposal of a file in which everything is good. */
final class ProposalBuilder {

    private ProposalBuilder() {}

    static Proposal build(Block proposal) {
        return new Proposal(
                proposal.text("name"),
                proposal.textOrNull("home"),
                proposal.numbers("positions"),
                proposal.numbers("salience"),
                means(proposal),
                approach(proposal));
    }

    private static Means means(Block proposal) {
        return new Means(
                proposal.number("capital"),
                proposal.numberOrNull("stake"),
                proposal.number("credibility"),
                proposal.number("audience"),
                proposal.number("leak_cost"),
                Means.Contracts.valueOf(proposal.text("contracts").toUpperCase(Locale.ROOT)));
    }

    private static Approach approach(Block proposal) {
        Block rapport = proposal.block("rapport");
        return new Approach(
                tactic(proposal.blockOrNull("tactic")),
                proposal.number("opening"),
                proposal.number("split"),
                new Approach.Rapport(rapport.number("rate"), rapport.number("cap")),
                proposal.number("sour"),
                proposal.number("opacity"),
                proposal.number("meetings_per_round"),
                proposal.number("exchanges"),
                itinerary(proposal),
                proposal.numberOrNull("patience"),
                proposal.number("quit"));
    }

    private static Itinerary itinerary(Block proposal) {
        Block scripted = proposal.blockOrNull("itinerary");
        if (scripted != null) {
            return new Itinerary(Itinerary.Kind.SCRIPTED, Parties.texts(scripted.words("scripted")));
        }
        Itinerary.Kind kind = named(proposal.text("itinerary"), Itinerary.Kind.values(), Itinerary.Kind::word);
        return new Itinerary(kind, List.of());
    }

    /** A tactic; without a map of its own it is the word {@code truthful}. */
    static Tactic tactic(@Nullable Block tactic) {
        return tactic == null
                ? new Tactic(Curve.POLYNOMIAL, 1, true)
                : new Tactic(named(tactic.text("curve"), Curve.values(), Curve::word), tactic.number("beta"), false);
    }

    private static <T> T named(String word, T[] all, Function<T, String> wordOf) {
        return Stream.of(all)
                .filter(one -> wordOf.apply(one).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the table of keys let '" + word + "' pass"));
    }
}
