package unanimity.scenario;

import static unanimity.scenario.Key.optional;
import static unanimity.scenario.Key.required;

import java.util.List;
import java.util.stream.Stream;
import unanimity.model.Itinerary;

/** The keys of the proposal and of its rivals. */
final class ProposalKeys {

    private static final Form ITINERARY = Forms.either(
            Forms.choice(Stream.of(Itinerary.Kind.values())
                    .filter(kind -> kind != Itinerary.Kind.SCRIPTED)
                    .map(Itinerary.Kind::word)),
            Forms.section(Part.ITINERARY));

    static final List<Key> KEYS = List.of(
            required(Part.PROPOSAL, "name", Forms.TEXT, "what or who may be adopted"),
            optional(
                    Part.PROPOSAL,
                    "home",
                    Forms.reference(IdKind.MEMBER),
                    "the proposer's home member, which endorses from the start"),
            optional(
                    Part.PROPOSAL,
                    "positions",
                    Forms.by(IdKind.ISSUE, Forms.POSITION),
                    "where it stands by issue, from 0 to scale"),
            optional(
                    Part.PROPOSAL,
                    "salience",
                    Forms.by(IdKind.ISSUE, Forms.atLeastZero(Unit.WEIGHT)),
                    "what it costs the proposer to be moved on each issue, in proportion; 0 when left out"),
            required(Part.PROPOSAL, "capital", Forms.atLeastZero(Unit.POINTS), "what the proposer can spend"),
            optional(
                    Part.PROPOSAL,
                    "stake",
                    Forms.atLeastZero(Unit.POINTS),
                    "what success is worth to it; the capital when left out"),
            optional(
                            Part.PROPOSAL,
                            "opening",
                            Forms.share(Unit.SHARE),
                            "share of what it could offer a member in the end that it offers at the start")
                    .or("0.15"),
            optional(Part.PROPOSAL, "tactic", Forms.tactic(Part.PROPOSER_TACTIC, List.of()), "how it concedes")
                    .or("{}"),
            optional(Part.PROPOSAL, "credibility", Forms.share(Unit.SHARE), "share of a pledge that is believed")
                    .or("1"),
            optional(Part.PROPOSAL, "audience", Forms.share(Unit.SHARE), "share of the doubt that publicity removes")
                    .or("0.5"),
            optional(
                            Part.PROPOSAL,
                            "split",
                            Forms.share(Unit.SHARE),
                            "where between the ask and what the proposer would spend a deal is struck: 0 at the ask, 1 at the proposer's limit")
                    .or("0.5"),
            optional(
                            Part.PROPOSAL,
                            "contracts",
                            Forms.choice("sunk", "contingent"),
                            "whether pledges are paid when promised (sunk) or on adoption only (contingent)")
                    .or("sunk"),
            optional(Part.PROPOSAL, "rapport", Forms.section(Part.RAPPORT), "how a deal raises a member's affinity")
                    .or("{}"),
            optional(
                            Part.PROPOSAL,
                            "sour",
                            Forms.atLeastZero(Unit.POINTS),
                            "by how much a meeting without a deal lowers the affinity of a member whose gain is below 0")
                    .or("0"),
            optional(
                            Part.PROPOSAL,
                            "opacity",
                            Forms.atLeastZero(Unit.POINTS),
                            "standard deviation of the proposer's error about what a member needs (its floor), drawn once per run")
                    .or("0"),
            optional(
                            Part.PROPOSAL,
                            "meetings_per_round",
                            Forms.count(Unit.COUNT, 0, 10_000),
                            "bilateral meetings in an ordinary round")
                    .or("2"),
            optional(
                            Part.PROPOSAL,
                            "exchanges",
                            Forms.count(Unit.COUNT, 1, 10_000),
                            "how often an ask is answered by an offer in one meeting, at most")
                    .or("8"),
            optional(Part.PROPOSAL, "itinerary", ITINERARY, "in which order members are seen")
                    .or("closest-deal"),
            optional(
                    Part.PROPOSAL,
                    "patience",
                    Forms.count(Unit.ROUNDS, 0, 10_000),
                    "rounds with a hopeless needed member after which the proposer may quit; never when left out"),
            optional(Part.PROPOSAL, "quit", Forms.share(Unit.PROBABILITY), "chance per round of quitting then")
                    .or("0"),
            optional(Part.PROPOSAL, "leak_cost", Forms.share(Unit.SHARE), "share of credibility lost with each leak")
                    .or("0.1"),
            optional(
                            Part.PROPOSER_TACTIC,
                            "beta",
                            Forms.aboveZero(Unit.PURE),
                            "pace: below 1 concedes late, above 1 early")
                    .or("0.6"),
            optional(Part.PROPOSER_TACTIC, "curve", Forms.CURVE, "shape of the concession over time")
                    .or("polynomial"),
            optional(
                            Part.RAPPORT,
                            "rate",
                            Forms.share(Unit.SHARE),
                            "share of the way from its affinity up to the cap by which a deal raises it")
                    .or("0.25"),
            optional(Part.RAPPORT, "cap", Forms.any(Unit.POINTS), "affinity above which a deal raises nothing")
                    .or("0.1"),
            optional(
                    Part.ITINERARY,
                    "scripted",
                    Forms.list(Forms.reference(IdKind.MEMBER)),
                    "members in the order in which they are seen"),
            optional(Part.RIVAL, "name", Forms.TEXT, "what or who it is; its id when left out"),
            required(Part.RIVAL, "home", Forms.reference(IdKind.MEMBER), "the member that brings it"),
            optional(
                    Part.RIVAL,
                    "positions",
                    Forms.by(IdKind.ISSUE, Forms.POSITION),
                    "where it stands by issue, from 0 to scale"),
            optional(Part.RIVAL, "enter", Forms.DAY, "the day it enters; the start when left out"),
            optional(
                            Part.RIVAL,
                            "block_belief",
                            Forms.share(Unit.PROBABILITY),
                            "chance, as each sees it, that one more who holds out keeps it alive")
                    .or("0.5"),
            optional(Part.RIVAL, "exit", Forms.section(Part.EXIT), "how it leaves")
                    .or("{}"),
            optional(
                            Part.EXIT,
                            "rate",
                            Forms.atLeastZero(Unit.PER_ROUND),
                            "hazard of leaving when all others have endorsed the proposal; less with fewer of them")
                    .or("0"),
            optional(Part.EXIT, "date", Forms.DAY, "the day it leaves at the latest"));

    private ProposalKeys() {}
}
