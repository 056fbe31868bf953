package unanimity.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import unanimity.model.Outcome;
import unanimity.model.RecordedRun;
import unanimity.model.RunResult;
import unanimity.model.RunResult.MemberResult;
import unanimity.model.Scenario;
import unanimity.model.Trace;

/** What kept each hold-out apart from the proposer, at the start and at the last, in shares of the capital. */
final class HoldOutGaps {

    private final Scenario scenario;
    private final RecordedRun run;
    private final Cast cast;

    HoldOutGaps(Scenario scenario, RecordedRun run, Cast cast) {
        this.scenario = scenario;
        this.run = run;
        this.cast = cast;
    }

    boolean isEmpty() {
        return cast.holdOuts().isEmpty();
    }

    /** What the lines tell. */
    String heading() {
        return "What they asked beyond what " + scenario.proposal().name() + " would give, in % of the capital:";
    }

    /** A line for each hold-out, the latest first. */
    List<Passage> lines() {
        return cast.holdOuts().stream()
                .map(member -> Passage.of(cast.name(member) + ": ").and(gaps(member)))
                .toList();
    }

    private Passage gaps(String member) {
        Trace.@Nullable Prospect first = null;
        Trace.@Nullable Prospect last = null;
        int lastRound = 0;
        for (Trace.Round round : run.trace().rounds()) {
            Trace.Prospect prospect = prospect(round, member);
            if (prospect != null) {
                first = first == null ? prospect : first;
                last = prospect;
                lastRound = round.round();
            }
        }
        if (first == null || last == null) {
            return Passage.of("never apart");
        }
        return shown(first)
                .and(" at the start, ")
                .and(shown(last))
                .and(" on ")
                .and(Phrases.brief(scenario.dayAfterEvents(lastRound)))
                .and("; ")
                .and(ending(cast.result(member), last));
    }

    private Passage shown(Trace.Prospect prospect) {
        if (prospect.irreconcilable()) {
            return Passage.of("out of reach");
        }
        double capital = run.result().capital();
        return prospect.gap() <= 0 ? Passage.of("none") : Phrases.percent(prospect.gap(), capital);
    }

    private Passage ending(MemberResult result, Trace.Prospect last) {
        if (result.round() == RunResult.NEVER) {
            String open = last.irreconcilable() || last.gap() > 0 ? "never closed" : "they did not meet again";
            return Passage.of(run.result().outcome() == Outcome.ADOPTED ? "not needed" : open);
        }
        return result.cost() > 0
                ? Passage.of("settled for ")
                        .and(Phrases.percent(result.cost(), run.result().capital()))
                : Passage.of("endorsed unpaid");
    }

    private static Trace.@Nullable Prospect prospect(Trace.Round round, String member) {
        return round.members().stream()
                .filter(state -> state.member().equals(member))
                .findFirst()
                .orElseThrow()
                .prospect();
    }
}
