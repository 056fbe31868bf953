package unanimity.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The keys of members and of what holds for all of them. */
final class MemberKeys {

    static final List<Key> KEYS = keys();

    private MemberKeys() {}

    private static List<Key> keys() {
        List<Key> keys = new ArrayList<>();
        keys.add(Key.optional(Part.MEMBER, "name", Forms.TEXT, "its name; its id when left out"));
        keys.add(Key.optional(Part.MEMBER, "leader", Forms.TEXT, "who speaks for it"));
        for (Part part : List.of(Part.MEMBER, Part.DEFAULTS)) {
            Stream.of(wants(part), weighs(part), behaves(part)).forEach(keys::addAll);
        }
        keys.addAll(small());
        return List.copyOf(keys);
    }

    private static List<Key> wants(Part part) {
        return List.of(
                Key.optional(
                        part,
                        "positions",
                        Forms.by(IdKind.ISSUE, Forms.POSITION),
                        "ideal point by issue, from 0 to scale"),
                Key.optional(
                        part,
                        "salience",
                        Forms.by(IdKind.ISSUE, Forms.atLeastZero(Unit.WEIGHT)),
                        "how much each issue counts for it, in proportion; all alike when nothing is written"),
                Key.optional(
                        part,
                        "affinity",
                        Forms.by(IdKind.TARGET, Forms.any(Unit.POINTS)),
                        "liking (above 0) or grudge (below 0) towards the proposal and each rival"),
                Key.optional(
                        part,
                        "fallback",
                        Forms.any(Unit.POINTS),
                        "what no agreement is worth to it, before the cost of failing; when left out it follows from the status quo of the issues, and is 0 where none has one"),
                Key.optional(
                                part,
                                "failure_cost",
                                Forms.atLeastZero(Unit.POINTS),
                                "what it loses if there is no agreement in the end")
                        .or("0.3"),
                Key.optional(
                                part,
                                "urgency",
                                Forms.share(Unit.SHARE),
                                "share of the cost of failing that is felt only as the deadline nears")
                        .or("0.5"),
                Key.optional(
                                part,
                                "waiting",
                                Forms.section(Part.WAITING),
                                "what there is to gain or fear from waiting for an outside event")
                        .or("{}"),
                Key.optional(
                                part,
                                "peer_pressure",
                                Forms.section(Part.PEER_PRESSURE),
                                "how strongly those who have endorsed pull it along")
                        .or("{}"),
                Key.optional(
                                part,
                                "taste_noise",
                                Forms.aboveZero(Unit.POINTS),
                                "standard deviation of its private taste: a liking that nobody else knows, drawn once per run")
                        .or("0.05"),
                Key.optional(
                                part,
                                "drift",
                                Forms.atLeastZero(Unit.POINTS),
                                "standard deviation of the change of its mood in a round (a random walk)")
                        .or("0.01"));
    }

    private static List<Key> weighs(Part part) {
        return List.of(
                Key.optional(
                                part,
                                "influence",
                                Forms.atLeastZero(Unit.WEIGHT),
                                "how much its endorsement pulls others: its weight in peer pressure")
                        .or("1"),
                Key.optional(part, "population", Forms.atLeastZero(Unit.WEIGHT), "weight under a qualified majority")
                        .or("1"),
                Key.optional(part, "votes", Forms.atLeastZero(Unit.WEIGHT), "weight under a weighted rule")
                        .or("1"));
    }

    private static List<Key> behaves(Part part) {
        return List.of(
                Key.optional(
                                part,
                                "tactic",
                                Forms.tactic(Part.TACTIC, List.of("truthful")),
                                "how it concedes; truthful asks for its floor only")
                        .or("linear"),
                Key.optional(part, "access", Forms.share(Unit.PROBABILITY), "chance to be met in an ordinary round")
                        .or("0.9"),
                Key.optional(
                                part,
                                "deliberation",
                                Forms.atLeastZero(Unit.ROUNDS),
                                "mean rounds from consent to endorsement")
                        .or("2"),
                Key.optional(
                                part,
                                "ad_referendum",
                                Forms.FLAG,
                                "whether its leader can endorse at once at a summit, without deliberation")
                        .or("true"),
                Key.optional(
                                part,
                                "ratification",
                                Forms.FLAG,
                                "whether its deliberation must end before it endorses, even in the last round")
                        .or("false"),
                Key.optional(
                                part,
                                "soundings",
                                Forms.atLeastZero(Unit.ROUNDS),
                                "rounds by which an unpaid consent in round 0 counts as given earlier: the campaign before the story starts")
                        .or("0"),
                Key.optional(
                                part,
                                "bluff",
                                Forms.atLeastZero(Unit.ROUNDS),
                                "mean rounds, at full pressure of the deadline, for which it keeps up a demand that it does not need; 0 is not at all")
                        .or("4"),
                Key.optional(
                                part,
                                "envy",
                                Forms.atLeastZero(Unit.SHARE),
                                "share of the best public settlement of another member that it wants for itself too")
                        .or("0"),
                Key.optional(
                                part,
                                "recant_margin",
                                Forms.atLeastZero(Unit.POINTS),
                                "how far below 0 its gain may fall before it takes an endorsement back")
                        .or("0.1"),
                Key.optional(
                        part, "demands", Forms.described(IdKind.DEMAND, Forms.section(Part.DEMAND)), "what it asks"));
    }

    private static List<Key> small() {
        return List.of(
                Key.optional(
                                Part.WAITING,
                                "worth",
                                Forms.any(Unit.POINTS),
                                "what it hopes to gain (above 0) or fears to lose (below 0) by waiting")
                        .or("0"),
                Key.optional(Part.WAITING, "until", Forms.DAY, "the day of the event, where it is known"),
                Key.optional(
                                Part.PEER_PRESSURE,
                                "weight",
                                Forms.atLeastZero(Unit.POINTS),
                                "pull when all others have endorsed")
                        .or("0.3"),
                Key.optional(
                                Part.PEER_PRESSURE,
                                "steepness",
                                Forms.aboveZero(Unit.PURE),
                                "the pull rises with the share of endorsers to this power")
                        .or("2"),
                Key.optional(
                                Part.TACTIC,
                                "beta",
                                Forms.aboveZero(Unit.PURE),
                                "pace: below 1 concedes late, above 1 early")
                        .or("1"),
                Key.optional(Part.TACTIC, "curve", Forms.CURVE, "shape of the concession over time")
                        .or("polynomial"));
    }
}
