package unanimity.scenario;

import java.util.Locale;

/** The kinds of problems a scenario can have; the reference explains each under its {@link #id}. */
public enum ProblemId {
    MISSING_FILE("there is no file of that name"),
    DIRECTORY("a folder was named where a file is wanted"),
    UNREADABLE_FILE("the file exists and cannot be read"),
    EMPTY_FILE("the file holds nothing but blanks and comments"),
    TOO_LARGE("scenario files have at most 16 MB"),
    BINARY_FILE("the file holds characters that no text has"),
    NOT_UTF_8("scenario files are UTF-8 text"),
    NOT_YAML("the text does not follow YAML 1.2"),
    TAB_INDENTATION("YAML is indented with spaces only"),
    SEVERAL_DOCUMENTS("a file holds one scenario, not several after a line ---"),
    TOO_DEEP("maps and lists are nested beyond every use"),
    BAD_ALIAS("an alias (*name) has no anchor before it, or stands within its own anchor"),
    TOO_MANY_ALIASES("aliases blow the file up beyond every use"),
    WRONG_SCHEMA("the first key says which language the file is written in: schema: unanimity/scenario/1"),
    CYCLIC_EXTENDS("a file extends itself, at once or by way of others"),
    UNKNOWN_KEY("no key of that name exists there"),
    DUPLICATE_KEY("the same key stands twice in one map, or what is varied is set or varied elsewhere too"),
    MISSING_KEY("a key that has no default is not there"),
    MISSING_VALUE("a key stands without a value"),
    WRONG_TYPE("a value of another kind is wanted: a number, a date, a list"),
    OUT_OF_RANGE("a number lies outside what the parameter can be"),
    NOT_FINITE("numbers are finite: neither .inf nor .nan"),
    NOT_WHOLE("the parameter counts something and needs a whole number"),
    BAD_DATE("dates are written YYYY-MM-DD and exist in the calendar"),
    BAD_ID("an id has letters, digits, _ and - only and is not a reserved word"),
    UNKNOWN_WORD("the value is none of the words that the key knows"),
    UNKNOWN_DISTRIBUTION("no distribution of that name exists"),
    WRONG_ARGUMENTS("a distribution has another number of arguments"),
    BOUNDS_SWAPPED("bounds are written from low to high"),
    CONTRADICTION("two keys exclude each other"),
    UNKNOWN_MEMBER("no member has that id, nor has a group where one could stand"),
    UNKNOWN_ISSUE("no issue has that id"),
    UNKNOWN_RIVAL("no rival has that id"),
    UNKNOWN_DEMAND("the member has no demand of that id"),
    UNKNOWN_SOURCE("no source of that id is listed"),
    UNKNOWN_PATH("a parameter path matches nothing"),
    NOT_A_NUMBER("a shock sets numbers only"),
    NO_MEMBERS("a body has at least one member"),
    TOO_MANY_MEMBERS("a body has at most 10,000 members"),
    ZERO_SALIENCE("at least one issue must count for a member"),
    MISSING_POSITION("an issue that counts needs a position"),
    DEADLINE_NOT_AFTER_START("the deadline lies after the start"),
    EXTENSION_NOT_AFTER_DEADLINE("an extension moves the deadline to a later day"),
    TOO_MANY_ROUNDS("a negotiation has at most 10,000 rounds"),
    BEFORE_START("nothing happens before the start of the calendar"),
    AFTER_END("what lies after the last deadline never happens"),
    RULE_OUT_OF_REACH("the rule asks for more members than there are"),
    ZERO_WEIGHT("somebody has weight under the rule"),
    BLOC_CORRELATION("the correlations of a member's blocs sum to at most 1"),
    OPT_OUT_WORTH("the worth of an opt-out follows from the issue"),
    BAD_STEPS("steps rise and end at 1"),
    TOO_MANY_STEPS("the stepped demands of a member have at most 4,096 combinations"),
    CYCLIC_AFTER("demands wait for one another in a circle"),
    CYCLIC_EXTENSION("demands extend one another in a circle"),
    DOUBLE_EXTENSION("a demand is extended by one other at most"),
    FOREIGN_EXTENSION("a demand extends a demand of the same member"),
    EVENT_WITHOUT_EFFECT("an event grants something or sets something"),
    SAME_HOME("the home of a rival is the home of the proposal too"),
    VALUE_OUTSIDE_RANGE("the value lies outside the range written beside it"),
    EMPTY_RANGE("a range runs from a lower value to a higher one, and a list has at least one value"),
    DUPLICATE_VALUE("a value stands twice in a list of different values"),
    TOO_MANY_POINTS("a design has at most 100,000 points and 1,000,000,000 runs"),
    // From here on the cautions.
    CAPITAL_OUT_OF_PROPORTION(
            "the capital is from 0.4 to 1.5 of what all demands cost together, or it decides everything"),
    STAKE_OUT_OF_PROPORTION("a stake above 1.5 of the capital makes the proposer give all it has"),
    GENEROUS_OPENING("an opening above 0.3 leaves little to bargain about"),
    COSTLY_FAILURE("with a cost of failing of 2 or more hold-outs endorse unpaid and early"),
    STRONG_PEER_PRESSURE("with a peer pressure of 1 or more hold-outs endorse unpaid and early"),
    STRONG_DRIFT("drift alone takes a typical member beyond its recant margin"),
    NOISY_TASTE("a taste noise above 0.1 drowns what members want"),
    STRONG_ENVY("an envy above 0.5 makes each settlement raise all others"),
    LOW_CREDIBILITY("a credibility below 0.7 without audience makes pledges nearly worthless"),
    RARE_ACCESS("a member that is hardly ever met cannot be won"),
    NO_BLUFF("with a bluff of 0 every demand that is not needed is dropped at once"),
    NO_POPULATION("under a qualified majority a member without a population counts as the smallest"),
    SETTING_WITHOUT_EFFECT("what --set or an event sets is used nowhere in this scenario"),
    IDENTICAL_MEMBERS("members that are all alike move together"),
    DECORATIVE_DEMANDS("the proposal is adopted as often when nothing can be paid"),
    PURE_PURCHASE("nearly every endorsement is paid for"),
    DEADLINE_WALL("most adoptions come in the last two rounds"),
    TRIVIAL_CASE("nearly all endorse at once"),
    CYCLING("endorsements are taken back more often than there are members");

    private final String meaning;

    ProblemId(String meaning) {
        this.meaning = meaning;
    }

    /** Whether only {@code validate --check} tells it: nothing is wrong, but the model says little there. */
    public boolean isCaution() {
        return compareTo(CAPITAL_OUT_OF_PROPORTION) >= 0;
    }

    /** As printed: {@code unknown-key}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is wrong then, in a sentence without capital and full stop. */
    public String meaning() {
        return meaning;
    }
}
