package unanimity.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import unanimity.analysis.Flip;
import unanimity.chart.Finding;
import unanimity.model.Calendar;
import unanimity.model.DemandRef;
import unanimity.model.RecordedRun;
import unanimity.model.RunResult;
import unanimity.model.RunResult.MemberResult;
import unanimity.model.Scenario;
import unanimity.model.Trace;
import unanimity.results.Decimals;

/** Why a run ended as it did: who held out, when its gap closed, and what would have given it another end. */
public final class RunExplanation {

    /** Changes told; the others are larger. */
    private static final int MOST = 6;

    private final Scenario scenario;
    private final RecordedRun run;
    private final Cast cast;

    private RunExplanation(Scenario scenario, RecordedRun run) {
        this.scenario = scenario;
        this.run = run;
        cast = new Cast(scenario, run);
    }

    /**
     * The explanation, in lines.
     *
     * @param flips the smallest first
     */
    public static String text(Scenario scenario, RecordedRun run, List<Flip> flips) {
        RunExplanation explanation = new RunExplanation(scenario, run);
        List<String> lines = new ArrayList<>();
        lines.add(
                Finding.of(scenario, run.result()) + ".  (seed " + run.result().seed() + ")");
        lines.add("");
        lines.add("Who held out, the latest first");
        explanation.holdOuts(lines);
        lines.add("");
        lines.add("What alone would have given it another end (each was run again with the same luck)");
        explanation.flips(lines, flips);
        return String.join("\n", lines) + "\n";
    }

    private void holdOuts(List<String> lines) {
        if (cast.holdOuts().isEmpty()) {
            lines.add("  nobody");
        }
        for (String member : cast.holdOuts()) {
            lines.add("  " + cast.name(member) + ": " + closing(member) + "; " + ending(cast.result(member)));
        }
    }

    /** In which round the gap of a hold-out closed for the last time before it consented. */
    private String closing(String member) {
        int closed = -1;
        Trace.@Nullable Prospect last = null;
        for (Trace.Round round : run.trace().rounds()) {
            Trace.@Nullable Prospect prospect = prospect(round, member);
            if (prospect == null) {
                continue;
            }
            boolean near = !prospect.irreconcilable() && prospect.gap() <= 0;
            closed = near ? (closed < 0 ? round.round() : closed) : -1;
            last = prospect;
        }
        if (closed >= 0) {
            return "its gap closed in round " + when(closed);
        }
        if (last == null) {
            return "nothing kept it apart when meetings began";
        }
        if (cast.result(member).cost() > 0) {
            return "its gap closed in the meeting of round "
                    + when(cast.result(member).consentRound());
        }
        return last.irreconcilable()
                ? "nothing on the table reached it to the end"
                : "its gap never closed: at the last it asked " + amount(last.gap()) + " points more than was offered";
    }

    private String ending(MemberResult member) {
        if (member.round() == RunResult.NEVER) {
            return "it did not endorse";
        }
        String what =
                member.cost() > 0 ? "settled for " + amount(member.cost()) + " points, endorsed" : "endorsed unpaid";
        return what + " in round " + when(member.round());
    }

    private void flips(List<String> lines, List<Flip> flips) {
        if (flips.isEmpty()) {
            lines.add(
                    "  none of the changes tried: the capital, and cost and worth of each demand, from 0 to eleven times");
        }
        for (Flip flip : flips.subList(0, Math.min(MOST, flips.size()))) {
            lines.add("  " + name(flip.path()) + " " + amount(flip.becomes()) + " in place of " + amount(flip.was())
                    + " (" + (flip.change() < 0 ? "−" : "+") + amount(Math.abs(flip.change())) + "): "
                    + end(flip.result()));
            lines.add("    " + flip.path() + "=" + Decimals.of(flip.becomes()));
        }
        if (flips.size() > MOST) {
            lines.add("  and " + (flips.size() - MOST) + " larger ones (--json tells all)");
        }
    }

    private String name(String path) {
        if (path.equals("proposal.capital")) {
            return "the capital of " + scenario.proposal().name();
        }
        String[] steps = path.split("\\.", -1);
        DemandRef ref = new DemandRef(steps[1], steps[3]);
        return steps[4] + " of “" + cast.label(ref) + "” (" + cast.name(ref.member()) + ")";
    }

    private String end(RunResult result) {
        return switch (result.outcome()) {
            case ADOPTED -> "adopted in round " + when(result.round());
            case DEADLINE -> "not adopted by the deadline";
            case WITHDRAWN -> "withdrawn in round " + when(result.round());
        };
    }

    private String when(int round) {
        Calendar calendar = scenario.calendar();
        return round < 0
                ? "0, before the first meeting"
                : round + " (" + Phrases.date(calendar.dayOf(round)).text() + ")";
    }

    /** With four decimals, as the changes are found. */
    private static String amount(double points) {
        return Decimals.of(Math.rint(points * 1e4) / 1e4);
    }

    private static Trace.@Nullable Prospect prospect(Trace.Round round, String member) {
        return round.members().stream()
                .filter(state -> state.member().equals(member))
                .findFirst()
                .orElseThrow()
                .prospect();
    }
}
