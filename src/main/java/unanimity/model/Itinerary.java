package unanimity.model;

import java.util.List;

/** In which order the proposer sees those it can reach. {@code script}: member ids, used by {@link Kind#SCRIPTED} only. */
public record Itinerary(Kind kind, List<String> script) {

    public Itinerary {
        script = List.copyOf(script);
    }

    /** What is seen first. */
    public enum Kind {
        CLOSEST_DEAL,
        HARDEST_FIRST,
        MOST_INFLUENTIAL,
        BANDWAGON,
        RANDOM,
        SCRIPTED
    }
}
