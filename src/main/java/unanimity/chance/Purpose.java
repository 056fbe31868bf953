package unanimity.chance;

/** What a draw is for. The order is part of every result: add at the end, never reorder. */
public enum Purpose {
    /** Value of an uncertain parameter; id is its path. */
    PARAMETER,
    /** Private taste of a member, once per run. */
    TASTE,
    /** Taste that the members of a bloc share, once per run. */
    BLOC_TASTE,
    /** The proposer's error about a member's floor, once per run. */
    OPACITY,
    /** A member's step of the random walk, each round. */
    DRIFT,
    /** Whether the deadline is moved. */
    EXTENSION,
    /** Whether an event without a date happens this round. */
    EVENT,
    /** Whether a demand opens when its turn comes. */
    OPENS,
    /** Whether a secret pledge leaks this round. */
    LEAK,
    /** Whether a rival leaves this round. */
    RIVAL_EXIT,
    /** Whether a member gives up a demand that it does not need. */
    BLUFF,
    /** How long a member deliberates from its consent on. */
    DELIBERATION,
    /** Whether a member can be met this round. */
    ACCESS,
    /** Order among members of equal standing in the itinerary. */
    TIE,
    /** Whether an endorser breaks the silence. */
    OBJECTION,
    /** Whether the proposer quits this round. */
    QUIT,
    /** Seed of a replicate of a batch. */
    REPLICATE,
    /** Where the points of a design lie, and samples drawn from results; id is the index of the draw, round what it is for. */
    DESIGN
}
