package unanimity.model;

import java.util.List;

/** In which order the proposer sees those it can reach. {@code script}: member ids, used by {@link Kind#SCRIPTED} only. */
public record Itinerary(Kind kind, List<String> script) {

    public Itinerary {
        script = List.copyOf(script);
    }

    /** What is seen first: its word in a file, and its route. */
    @SuppressWarnings("ImmutableEnumChecker") // the routes are pure
    public enum Kind {
        CLOSEST_DEAL("closest-deal", new GapRoute(1)),
        HARDEST_FIRST("hardest-first", new GapRoute(-1)),
        MOST_INFLUENTIAL("most-influential", (member, view) -> -view.influence(member)),
        BANDWAGON("bandwagon", (member, view) -> -view.rise(member)),
        RANDOM("random", (member, view) -> 0),
        SCRIPTED("scripted", (member, view) -> view.scriptPlace(member));

        private final String word;
        private final Route route;

        Kind(String word, Route route) {
            this.word = word;
            this.route = route;
        }

        /** As it is written in a file. */
        public String word() {
            return word;
        }

        public Route route() {
            return route;
        }
    }
}
