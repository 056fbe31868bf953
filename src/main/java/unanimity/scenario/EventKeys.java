package unanimity.scenario;

import static unanimity.scenario.Key.optional;
import static unanimity.scenario.Key.required;

import java.util.List;

/** The keys of events, of the record of what happened, and of the provenance of values. */
final class EventKeys {

    static final List<Key> KEYS = List.of(
            optional(Part.EVENT, "date", Forms.DAY, "its day"),
            optional(Part.EVENT, "hazard", Forms.atLeastZero(Unit.PER_ROUND), "hazard with which it comes, once"),
            optional(
                    Part.EVENT,
                    "grant",
                    Forms.section(Part.GRANT),
                    "a demand that somebody other than the proposer grants"),
            optional(Part.EVENT, "shock", Forms.section(Part.SHOCK), "numbers that change"),
            required(Part.GRANT, "member", Forms.reference(IdKind.MEMBER), "whose demand is granted"),
            required(Part.GRANT, "demand", Forms.reference(IdKind.DEMAND), "which one"),
            optional(Part.GRANT, "level", Forms.share(Unit.SHARE), "the level to which it is raised")
                    .or("1"),
            optional(Part.GRANT, "by", Forms.TEXT, "who grants it").or("an outsider"),
            optional(
                            Part.GRANT,
                            "lasts",
                            Forms.share(Unit.SHARE),
                            "share that counts until a demand that extends it is granted")
                    .or("1"),
            required(Part.SHOCK, "set", new Form.Shocks(), "new values by parameter path"),
            optional(
                    Part.HISTORY,
                    "endorsements",
                    Forms.by(IdKind.MEMBER, Forms.section(Part.ENDORSEMENT)),
                    "when each member endorsed"),
            optional(Part.HISTORY, "decided", Forms.DAY, "the day of the decision"),
            optional(Part.ENDORSEMENT, "on", Forms.DAY, "the day of a public act"),
            optional(Part.ENDORSEMENT, "by", Forms.DAY, "a day by which it was known; the true one is earlier"),
            required(Part.PROVENANCE, "value", new Form.Anything(), "the value itself, or a distribution"),
            optional(Part.PROVENANCE, "source", Forms.list(Forms.reference(IdKind.SOURCE)), "where it is from"),
            optional(Part.PROVENANCE, "date", Forms.DAY, "the day for which it holds"),
            optional(Part.PROVENANCE, "confidence", Forms.choice("fact", "estimate", "judgement"), "how sure it is"),
            optional(
                    Part.PROVENANCE,
                    "range",
                    Forms.list(Forms.any(Unit.PURE).exact()),
                    "low and high end of what is plausible"));

    private EventKeys() {}
}
