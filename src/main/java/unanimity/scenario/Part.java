package unanimity.scenario;

import java.util.List;
import java.util.stream.Stream;

/** The maps of a scenario file that have keys of their own, each with where it stands. */
public enum Part {
    SCENARIO("", "a scenario"),
    SOURCE("sources.ID", "a source"),
    CALENDAR("calendar", "when what can happen"),
    EXTENSION("calendar.extension", "a later deadline"),
    PRESSURE("calendar.pressure", "the pressure of the deadline"),
    SUMMIT("calendar.summits.N", "a day on which leaders meet"),
    RULE("rule", "when the body has decided", RuleKeys.names()),
    QUALIFIED("rule.qualified", "shares of members and of population"),
    SILENCE("silence", "a silence procedure after the rule is met"),
    ISSUE("issues.ID", "a question of policy"),
    DEFAULTS("defaults", "what holds for every member that does not say otherwise"),
    MEMBER("members.ID", "a state with a voice"),
    WAITING("members.ID.waiting", "waiting for an outside event"),
    PEER_PRESSURE("members.ID.peer_pressure", "how strongly those who have endorsed pull a member along"),
    TACTIC("members.ID.tactic", "how a member concedes"),
    DEMAND("members.ID.demands.ID", "what a member asks"),
    GUARANTOR("members.ID.demands.ID.guarantor", "a third party that vouches for a pledge"),
    OPENS("members.ID.demands.ID.opens", "when a demand comes onto the table", "date", "after", "by"),
    OPT_OUT("members.ID.demands.ID.opt_out", "an issue from which a member is let off"),
    BLOC("blocs.ID", "members that stand close to one another"),
    PROPOSAL("proposal", "what may be adopted, and who bargains for it"),
    PROPOSER_TACTIC("proposal.tactic", "how the proposer concedes"),
    RAPPORT("proposal.rapport", "how a deal raises a member's affinity"),
    ITINERARY("proposal.itinerary", "in which order members are seen", "scripted"),
    RIVAL("rivals.ID", "a competing proposal"),
    EXIT("rivals.ID.exit", "how a rival leaves"),
    EVENT("events.N", "something from outside", "date", "hazard"),
    GRANT("events.N.grant", "a demand granted from outside"),
    SHOCK("events.N.shock", "numbers set from outside"),
    HISTORY("history", "what really happened"),
    ENDORSEMENT("history.endorsements.ID", "the recorded day of an endorsement", "on", "by"),
    PROVENANCE("", "where a value comes from; stands in the place of any value");

    private final String path;
    private final String meaning;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> alternatives;

    Part(String path, String meaning, String... alternatives) {
        this.path = path;
        this.meaning = meaning;
        this.alternatives = List.of(alternatives);
    }

    /** The part that stands there. @throws IllegalStateException without one */
    static Part at(String path) {
        return Stream.of(values())
                .filter(part -> part.path.equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a map at " + path + " needs a constant in Part"));
    }

    /** Where it stands, ids as {@code ID}, places in lists as {@code N}; empty for the file itself. */
    public String path() {
        return path;
    }

    /** What it is, without capital and full stop. */
    public String meaning() {
        return meaning;
    }

    /** Keys of which exactly one must stand; empty when there is no such choice. Such a map is replaced, never merged. */
    public List<String> alternatives() {
        return alternatives;
    }
}
