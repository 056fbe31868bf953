package unanimity.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import unanimity.model.DecisionRule;
import unanimity.model.Outcome;
import unanimity.model.RecordedRun;
import unanimity.model.RunResult;
import unanimity.model.RunResult.MemberResult;
import unanimity.model.Scenario;
import unanimity.model.Trace;

/** A run told as a diary: what is at stake, dated entries, the outcome, and what kept the hold-outs apart. */
public final class Story {

    private static final int WIDTH = 100;
    private static final int INDENT = 13;

    private final Scenario scenario;
    private final RecordedRun run;
    private final Cast cast;
    private final List<String> lines = new ArrayList<>();

    private Story(Scenario scenario, RecordedRun run) {
        this.scenario = scenario;
        this.run = run;
        cast = new Cast(scenario, run.result());
    }

    /** The story of a run, lines of at most 100 characters, each ended by a line feed. */
    public static String of(Scenario scenario, RecordedRun run) {
        Story story = new Story(scenario, run);
        story.begin();
        for (Diary.Entry entry : Diary.of(scenario, run, story.cast)) {
            story.wrap(Phrases.day(entry.day()), entry.words());
        }
        story.end();
        story.holdOuts();
        return String.join("\n", story.lines) + "\n";
    }

    private void begin() {
        lines.add(scenario.title() + "  (seed " + run.result().seed() + ")");
        String home = scenario.proposal().home();
        String from = home == null ? "" : " (" + cast.name(home) + ")";
        LocalDate start = scenario.calendar().start();
        wrap(
                "",
                scenario.proposal().name() + from + " needs " + needed() + " by "
                        + Phrases.date(scenario.calendar().deadline())
                        + ". The story begins on " + Phrases.date(start) + "; a round is "
                        + (scenario.calendar().roundDays() == 7
                                ? "a week"
                                : Phrases.count(scenario.calendar().roundDays(), "day"))
                        + ".");
        lines.add("");
    }

    private String needed() {
        int all = scenario.members().size();
        if (scenario.rule() instanceof DecisionRule.Unanimity) {
            return all == 1 ? "its one member" : "all " + all + " members";
        }
        return "enough of " + all + " members under the rule";
    }

    private void end() {
        RunResult result = run.result();
        lines.add("");
        LocalDate day = cast.day(result.round());
        String last = result.lastMember();
        String outcome =
                switch (result.outcome()) {
                    case ADOPTED ->
                        "Adopted on " + Phrases.date(day)
                                + (last == null
                                                || last.equals(
                                                        scenario.proposal().home())
                                        ? "."
                                        : ": " + cast.name(last) + " came last.");
                    case DEADLINE -> "No agreement by " + Phrases.date(day) + ": " + withheld() + ".";
                    case WITHDRAWN ->
                        scenario.proposal().name() + " withdrew on " + Phrases.date(day) + ": " + withheld() + ".";
                };
        wrap(
                "Outcome",
                outcome + " " + result.endorsers() + " of " + scenario.members().size() + " endorse.");
        wrap("Price", price(result));
    }

    private String withheld() {
        List<String> names = run.result().members().stream()
                .filter(member -> member.round() == RunResult.NEVER)
                .map(MemberResult::member)
                .toList();
        return Phrases.list(cast.names(names), 6) + " had not endorsed";
    }

    private String price(RunResult result) {
        long paid =
                result.members().stream().filter(member -> member.cost() > 0).count();
        String spent =
                Phrases.points(result.spent()) + " of " + Phrases.points(result.capital()) + " points of capital ("
                        + Phrases.percent(result.spent(), result.capital()) + ") for "
                        + Phrases.count((int) paid, "member") + ", in "
                        + Phrases.count(result.meetings(), "meeting") + ".";
        return spent + " A point is the distance between the worst and the best policy.";
    }

    /** What kept each hold-out apart from the proposer, in shares of the capital. */
    private void holdOuts() {
        if (cast.holdOuts().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("Hold-outs: what they asked beyond what "
                + scenario.proposal().name() + " would give, in % of the capital");
        for (String member : cast.holdOuts()) {
            wrap("", cast.name(member) + ": " + gaps(member));
        }
    }

    private String gaps(String member) {
        List<Trace.Round> rounds = run.trace().rounds();
        Trace.@Nullable Prospect first = null;
        Trace.@Nullable Prospect last = null;
        int lastRound = 0;
        for (Trace.Round round : rounds) {
            Trace.Prospect prospect = prospect(round, member);
            if (prospect != null) {
                first = first == null ? prospect : first;
                last = prospect;
                lastRound = round.round();
            }
        }
        if (first == null || last == null) {
            return "never apart";
        }
        return shown(first) + " at the start, " + shown(last) + " on " + Phrases.day(cast.day(lastRound)) + "; "
                + ending(member);
    }

    private String shown(Trace.Prospect prospect) {
        return prospect.irreconcilable()
                ? "out of reach"
                : Phrases.percent(Math.max(0, prospect.gap()), run.result().capital());
    }

    private String ending(String member) {
        MemberResult result = run.result().members().stream()
                .filter(m -> m.member().equals(member))
                .findFirst()
                .orElseThrow();
        if (result.round() == RunResult.NEVER) {
            return run.result().outcome() == Outcome.ADOPTED ? "not needed" : "never closed";
        }
        return result.cost() > 0
                ? "settled for " + Phrases.percent(result.cost(), run.result().capital())
                : "endorsed unpaid";
    }

    private static Trace.@Nullable Prospect prospect(Trace.Round round, String member) {
        return round.members().stream()
                .filter(state -> state.member().equals(member))
                .findFirst()
                .orElseThrow()
                .prospect();
    }

    /** Adds words beside a label, broken at spaces. */
    private void wrap(String label, String words) {
        StringBuilder line = new StringBuilder(label).append(" ".repeat(Math.max(1, INDENT - label.length())));
        boolean fresh = true;
        for (String word : words.split(" ", -1)) {
            if (!fresh && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(" ".repeat(INDENT));
                fresh = true;
            }
            line.append(fresh ? "" : " ").append(word);
            fresh = false;
        }
        lines.add(line.toString());
    }
}
