package unanimity.scenario;

import static unanimity.scenario.Key.optional;
import static unanimity.scenario.Key.required;

import java.util.List;

/** The keys of demands. */
final class DemandKeys {

    private static final Form STEPS = Forms.either(
            Forms.count(Unit.COUNT, 1, 4095).exact(), Forms.list(Forms.quota().exact()));

    static final List<Key> KEYS = List.of(
            optional(Part.DEMAND, "label", Forms.TEXT, "what is asked, in words; its id when left out"),
            optional(
                    Part.DEMAND,
                    "worth",
                    Forms.atLeastZero(Unit.POINTS),
                    "worth to the member when granted in full; not with opt_out, else required"),
            required(
                    Part.DEMAND,
                    "cost",
                    Forms.atLeastZero(Unit.POINTS),
                    "cost to the proposer when granted in full; an event grants for nothing"),
            optional(Part.DEMAND, "divisible", Forms.FLAG, "whether any share can be granted; false is all or nothing"),
            optional(
                    Part.DEMAND,
                    "steps",
                    STEPS,
                    "levels at which it can be granted: how many equal steps, or a rising list that ends at 1"),
            optional(Part.DEMAND, "public", Forms.FLAG, "whether others see the pledge")
                    .or("true"),
            optional(
                            Part.DEMAND,
                            "leak",
                            Forms.atLeastZero(Unit.PER_ROUND),
                            "hazard that a pledge which is not public becomes known")
                    .or("0"),
            optional(
                    Part.DEMAND,
                    "guarantor",
                    Forms.section(Part.GUARANTOR),
                    "a third party that vouches for the pledge"),
            optional(
                    Part.DEMAND,
                    "opens",
                    Forms.section(Part.OPENS),
                    "when it comes onto the table; at the start when left out"),
            optional(
                    Part.DEMAND,
                    "extends",
                    Forms.reference(IdKind.DEMAND),
                    "the demand of the same member that it makes last"),
            optional(
                    Part.DEMAND,
                    "opt_out",
                    Forms.section(Part.OPT_OUT),
                    "granted, it removes the member's own dissatisfaction on an issue"),
            optional(
                    Part.DEMAND,
                    "shifts",
                    Forms.by(IdKind.ISSUE, Forms.SHIFT),
                    "by how much a full grant moves the proposal, by issue"),
            optional(
                    Part.DEMAND,
                    "irritates",
                    Forms.by(IdKind.MEMBER, Forms.atLeastZero(Unit.POINTS)),
                    "what a full grant costs other members"),
            optional(
                    Part.DEMAND,
                    "benefits",
                    Forms.by(IdKind.MEMBER, Forms.atLeastZero(Unit.POINTS)),
                    "what a full grant gives other members"),
            optional(Part.DEMAND, "source", Forms.list(Forms.reference(IdKind.SOURCE)), "where it is on record"),
            required(Part.GUARANTOR, "name", Forms.TEXT, "who it is"),
            required(
                    Part.GUARANTOR,
                    "credibility",
                    Forms.share(Unit.SHARE),
                    "share of its word that is believed; counts where it is higher than the proposer's"),
            optional(Part.OPENS, "date", Forms.DAY, "the day it opens"),
            optional(
                    Part.OPENS,
                    "after",
                    Forms.reference(IdKind.DEMAND),
                    "the demand, or MEMBER.DEMAND, whose first grant opens it"),
            optional(Part.OPENS, "by", Forms.choice("event"), "event: only an event can grant it"),
            optional(
                            Part.OPENS,
                            "probability",
                            Forms.share(Unit.PROBABILITY),
                            "chance that it opens when its turn comes")
                    .or("1"),
            required(Part.OPT_OUT, "issue", Forms.reference(IdKind.ISSUE), "the issue"));

    private DemandKeys() {}
}
