package unanimity.scenario;

import static unanimity.scenario.Key.optional;
import static unanimity.scenario.Key.required;

import java.util.List;

/** The keys of the file itself, its sources, calendar and issues. */
final class ScenarioKeys {

    /** The language this program reads. */
    static final String SCHEMA = "unanimity/scenario/1";

    static final List<Key> KEYS = List.of(
            required(Part.SCENARIO, "schema", Forms.choice(SCHEMA), "the language and version of the file"),
            optional(Part.SCENARIO, "extends", Forms.TEXT, "another file, of which this one names the differences"),
            required(Part.SCENARIO, "title", Forms.TEXT, "what is negotiated, in a line"),
            optional(Part.SCENARIO, "question", Forms.TEXT, "what the scenario is to answer"),
            optional(Part.SCENARIO, "summary", Forms.TEXT, "the case in a few sentences"),
            optional(
                    Part.SCENARIO,
                    "sources",
                    Forms.described(IdKind.SOURCE, Forms.section(Part.SOURCE)),
                    "the documents that values are cited from"),
            required(Part.SCENARIO, "calendar", Forms.section(Part.CALENDAR), "when what can happen"),
            optional(
                            Part.SCENARIO,
                            "rule",
                            Forms.either(Forms.choice(RuleKeys.words()), Forms.section(Part.RULE)),
                            "when the body has decided")
                    .or("unanimity"),
            optional(
                    Part.SCENARIO, "silence", Forms.section(Part.SILENCE), "a silence procedure after the rule is met"),
            optional(
                            Part.SCENARIO,
                            "scale",
                            Forms.aboveZero(Unit.PURE).exact(),
                            "the position at the high end of every issue; 0 is the low end")
                    .or("1"),
            optional(
                            Part.SCENARIO,
                            "loss",
                            Forms.choice("linear", "quadratic"),
                            "how dissatisfaction grows with the distance between position and proposal")
                    .or("linear"),
            optional(
                    Part.SCENARIO,
                    "issues",
                    Forms.described(IdKind.ISSUE, Forms.section(Part.ISSUE)),
                    "the questions of policy"),
            optional(
                    Part.SCENARIO,
                    "defaults",
                    Forms.section(Part.DEFAULTS),
                    "what holds for every member that does not say otherwise"),
            optional(
                    Part.SCENARIO,
                    "groups",
                    Forms.described(IdKind.GROUP, Forms.list(Forms.reference(IdKind.MEMBER))),
                    "names for sets of members; 'all' is built in"),
            optional(
                    Part.SCENARIO,
                    "blocs",
                    Forms.described(IdKind.BLOC, Forms.section(Part.BLOC)),
                    "members that stand close to one another"),
            required(
                    Part.SCENARIO,
                    "proposal",
                    Forms.section(Part.PROPOSAL),
                    "what may be adopted, and who bargains for it"),
            optional(
                    Part.SCENARIO,
                    "rivals",
                    Forms.described(IdKind.RIVAL, Forms.section(Part.RIVAL)),
                    "competing proposals"),
            optional(
                    Part.SCENARIO,
                    "members",
                    Forms.described(IdKind.MEMBER, Forms.section(Part.MEMBER)),
                    "the states with a voice; at least one"),
            optional(Part.SCENARIO, "events", Forms.list(Forms.section(Part.EVENT)), "what comes from outside"),
            optional(
                    Part.SCENARIO,
                    "history",
                    Forms.section(Part.HISTORY),
                    "what really happened; never read by the model"),
            required(Part.SOURCE, "title", Forms.TEXT, "what the document is"),
            optional(Part.SOURCE, "url", Forms.TEXT, "its address"),
            optional(Part.SOURCE, "date", Forms.DAY, "the day it was published"),
            required(Part.CALENDAR, "start", Forms.DAY, "the first day of round 0"),
            optional(
                            Part.CALENDAR,
                            "round_days",
                            Forms.count(Unit.DAYS, 1, 3660).exact(),
                            "days in a round")
                    .or("7"),
            required(Part.CALENDAR, "deadline", Forms.DAY, "the day by which the proposal must be adopted"),
            optional(
                    Part.CALENDAR,
                    "extension",
                    Forms.section(Part.EXTENSION),
                    "a later deadline that the members think possible"),
            optional(Part.CALENDAR, "pressure", Forms.section(Part.PRESSURE), "how the pressure of the deadline rises")
                    .or("{}"),
            optional(
                    Part.CALENDAR,
                    "summits",
                    Forms.list(Forms.section(Part.SUMMIT)),
                    "days on which leaders can be met"),
            required(
                    Part.EXTENSION,
                    "probability",
                    Forms.share(Unit.PROBABILITY),
                    "believed and true chance that the deadline is moved"),
            required(Part.EXTENSION, "until", Forms.DAY, "the day to which it is moved"),
            optional(
                            Part.PRESSURE,
                            "exponent",
                            Forms.aboveZero(Unit.PURE),
                            "steepness of the deadline: pressure is the elapsed share of time to this power")
                    .or("2"),
            required(Part.SUMMIT, "date", Forms.DAY, "its day"),
            optional(Part.SUMMIT, "name", Forms.TEXT, "what it is called").or("summit"),
            required(
                    Part.SUMMIT,
                    "present",
                    Forms.list(Forms.reference(IdKind.PARTY)),
                    "members and groups whose leaders are there"),
            required(
                    Part.SUMMIT,
                    "meetings",
                    Forms.count(Unit.COUNT, 0, 10_000),
                    "how many of them the proposer can meet"),
            required(
                    Part.SILENCE,
                    "rounds",
                    Forms.count(Unit.ROUNDS, 0, 10_000),
                    "how long it runs before the proposal is adopted"),
            required(
                    Part.SILENCE,
                    "objection",
                    Forms.share(Unit.PROBABILITY),
                    "chance that an endorser with a gain below 0 objects"),
            optional(Part.ISSUE, "label", Forms.TEXT, "the question; its id when left out"),
            optional(Part.ISSUE, "low", Forms.TEXT, "what the low end stands for")
                    .or("low"),
            optional(Part.ISSUE, "high", Forms.TEXT, "what the high end stands for")
                    .or("high"),
            optional(Part.ISSUE, "negotiable", Forms.FLAG, "whether the proposal can be moved on it")
                    .or("false"),
            optional(Part.ISSUE, "status_quo", Forms.POSITION, "what holds without agreement"),
            required(
                    Part.BLOC,
                    "members",
                    Forms.list(Forms.reference(IdKind.PARTY)),
                    "who belongs to it: members and groups"),
            optional(
                            Part.BLOC,
                            "closeness",
                            Forms.atLeastZero(Unit.WEIGHT),
                            "how much more each counts in the peer pressure on the others; 1 is no more")
                    .or("1"),
            optional(
                            Part.BLOC,
                            "correlation",
                            Forms.share(Unit.SHARE),
                            "correlation of their private tastes (taste_noise)")
                    .or("0"));

    private ScenarioKeys() {}
}
