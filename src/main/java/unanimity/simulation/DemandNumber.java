package unanimity.simulation;

import java.util.function.ToDoubleFunction;
import unanimity.model.Demand;

/** The numbers that every demand has, with their place in a parameter path. */
@SuppressWarnings("ImmutableEnumChecker") // the functions are pure
enum DemandNumber {
    WORTH("worth", Demand::worth),
    COST("cost", Demand::cost),
    LEAK("leak", Demand::leak),
    GUARANTOR(
            "guarantor.credibility",
            d -> d.guarantor() == null ? 0 : d.guarantor().credibility()),
    OPENS("opens.probability", d -> d.opening().probability());

    final String key;
    final ToDoubleFunction<Demand> value;

    DemandNumber(String key, ToDoubleFunction<Demand> value) {
        this.key = key;
        this.value = value;
    }
}
