package unanimity.results;

/** What the fields of {@code run.json} mean. */
public final class ResultLayout {

    /** The run itself. */
    public static final Layout RUN = Layout.of(
            "the run; the file is one JSON object",
            Column.text("scenario", "title of the scenario"),
            Column.plain(
                    "fingerprint",
                    "64 hexadecimal digits",
                    "SHA-256 of all values in effect: two runs with the same have the same scenario"),
            Column.plain("seed", "whole number of 64 bits, as text", "seed of the run"),
            Column.choice("outcome", "how it ended")
                    .or("adopted", "the rule was met")
                    .or("deadline", "time ran out")
                    .or("withdrawn", "the proposer gave up"),
            Column.flag("extended", "whether the deadline was moved"),
            Column.round("round", "in which it ended"),
            Column.day("date", "day of that round: of its summit, of a later event in it, else its first"),
            Column.id("last_member", "a member", "who endorsed last")
                    .emptyWhen("the proposal was not adopted, or nobody endorsed"),
            Column.amount("capital", "what the proposer could spend, as it was at the end"),
            Column.amount("spent", "what it spent of it"),
            Column.count("paid_members", "members", "how many were granted something that cost the proposer"),
            Column.count("meetings", "meetings", "bilateral meetings held"),
            Column.count("offers", "exchanges", "exchanges of ask and offer in them"),
            Column.count("endorsers", "members", "how many endorse at the end"),
            Column.count("recantations", "endorsements", "how many were taken back"),
            Column.plain(
                    "endorsers_by_round", "list of whole numbers", "members endorsing at the end of round 0, 1, …"),
            Column.plain(
                    "positions",
                    "object of shares, 0 to 1, by issue id",
                    "where the proposal stood at the end, as a share of the scale"),
            Column.plain("members", "list of objects", "what became of each member, by id"),
            Column.plain("pledges", "list of objects", "the demands that were granted, by member and demand"));

    /** One of its members. */
    public static final Layout MEMBER = Layout.of(
            "a member: an object in the list members",
            Column.id("member", "a member", "the member"),
            Column.stance("where it stands at the end"),
            Column.roundOrBefore("consent_round", "in which it agreed for good; −1 of the proposer's home")
                    .emptyWhen("it had not agreed at the end"),
            Column.roundOrBefore("round", "in which it endorsed for good; −1 of the proposer's home")
                    .emptyWhen("it did not endorse"),
            Column.day("date", "day of that round: of its summit, of a later event in it, else its first")
                    .emptyWhen("it did not endorse, or is the proposer's home"),
            Column.amount(
                    "pay", "worth to it of all that it was granted in deals, as it counted when they were struck"),
            Column.amount("cost", "capital that the proposer was charged for these deals"),
            Column.amount("rent0", "pay beyond what it needed in round 0 (its floor then)"),
            Column.count("irreconcilable_rounds", "rounds", "rounds in which nothing on the table could win it"));

    /** One of its pledges. */
    public static final Layout PLEDGE = Layout.of(
            "a demand that was granted, at least in part: an object in the list pledges",
            Column.id("member", "a member", "whose demand it is"),
            Column.id("demand", "a demand", "which one"),
            Column.round("round", "in which it was first granted"),
            Column.share("level", "the demand", "how far it is granted at the end"),
            Column.points("worth", "what it was worth to the member, as it counted when it was granted"),
            Column.amount("cost", "capital that it cost the proposer; 0 for what others granted"),
            Column.text("grantor", "who granted it first"),
            Column.flag("public", "whether others see it: declared so, or leaked since"));

    private ResultLayout() {}
}
