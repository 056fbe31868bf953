package unanimity.results;

import java.util.ArrayList;
import java.util.List;

/** What the tables of a batch mean, column by column. */
final class BatchLayout {

    private static final Column POINT = Column.count("point", "design points", "number of the design point, from 0");

    static final Layout RUNS = ofRuns(
            "a run",
            Column.plain("seed", "whole number of 64 bits, as text", "seed of the run"),
            Column.choice("outcome", "how it ended")
                    .or("adopted", "the rule was met")
                    .or("deadline", "time ran out")
                    .or("withdrawn", "the proposer gave up"),
            Column.flag("extended", "whether the deadline was moved"),
            Column.round("round", "in which it ended"),
            Column.day("date", "day by which that round is told"),
            Column.id("last_member", "a member", "who endorsed last")
                    .emptyWhen("the proposal was not adopted, or nobody endorsed"),
            Column.amount("spent", "capital that the proposer spent"),
            Column.count("meetings", "meetings", "bilateral meetings held"),
            Column.count("offers", "exchanges", "exchanges of ask and offer in them"),
            Column.count("endorsers", "members", "how many endorse at the end"),
            Column.count("recantations", "endorsements", "how many were taken back"));

    static final Layout ENDORSEMENTS = ofRuns(
            "a member of a run",
            Column.id("member", "a member", "the member"),
            Column.roundOrBefore("consent_round", "in which it agreed for good; −1 of the proposer's home")
                    .emptyWhen("it had not agreed at the end"),
            Column.roundOrBefore("round", "in which it endorsed for good; −1 of the proposer's home")
                    .emptyWhen("it did not endorse"),
            Column.day("date", "day by which that round is told")
                    .emptyWhen("it did not endorse, or is the proposer's home"),
            Column.amount(
                    "pay", "worth to it of all that it was granted in deals, as it counted when they were struck"),
            Column.amount("cost", "capital that the proposer was charged for these deals"),
            Column.amount("rent0", "pay beyond what it needed in round 0 (its floor then)"),
            Column.count("irreconcilable_rounds", "rounds", "rounds in which nothing on the table could win it"));

    static final Layout PLEDGES = ofRuns(
            "a demand that was granted in a run, at least in part",
            Column.id("member", "a member", "whose demand it is"),
            Column.id("demand", "a demand", "which one"),
            Column.round("round", "in which it was first granted"),
            Column.share("level", "the demand", "how far it is granted at the end"),
            Column.points("worth", "what it was worth to the member, as it counted when it was granted"),
            Column.amount("cost", "capital that it cost the proposer; 0 for what others granted"),
            Column.text("grantor", "who granted it first"),
            Column.flag("public", "whether others see it: declared so, or leaked since"));

    static final Layout ENDORSERS = Layout.of(
            "a count: the runs of a chunk that lasted into a round and had as many endorsers at its end",
            POINT,
            Column.round("round", "at whose end is counted"),
            Column.count("endorsers", "members", "how many endorse"),
            Column.count("runs", "runs", "how many runs have as many"));

    static final Layout ROUNDS = ofRuns(
            "a round of a run",
            Column.round("round", "which one"),
            Column.day("date", "its first day"),
            Column.count("endorsers", "members", "how many endorse at its end"),
            Column.share("influence_share", "all influence", "what they hold of it"),
            Column.count("shortfall", "members", "fewest more endorsers with whom the rule would be met"));

    static final Layout OFFERS = ofRuns(
            "an exchange of ask and offer in a run",
            Column.round("round", "in which it was made"),
            Column.id("member", "a member", "whom the proposer met"),
            Column.count("exchange", "exchanges", "its number in the meeting, from 0"),
            Column.amount("ask_worth", "worth to the member of what it asks"),
            Column.amount("ask_cost", "what that would cost the proposer"),
            Column.amount("bid_cost", "what the proposer's offer would cost it"),
            Column.flag("settled", "whether it ended the meeting with a deal"));

    private BatchLayout() {}

    private static Layout ofRuns(String row, Column... columns) {
        List<Column> all = new ArrayList<>();
        all.add(POINT);
        all.add(Column.count("replicate", "replicates", "number of the replicate at that point, from 0"));
        all.add(Column.plain("run", "text", "the run: POINT-REPLICATE"));
        all.addAll(List.of(columns));
        return new Layout(row, all);
    }
}
