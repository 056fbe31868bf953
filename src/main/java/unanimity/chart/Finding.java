package unanimity.chart;

import java.time.LocalDate;
import java.util.List;
import unanimity.model.Calendar;
import unanimity.model.Outcome;
import unanimity.model.RunResult;
import unanimity.model.RunResult.MemberResult;
import unanimity.model.Scenario;

/** How a run ended, in a sentence for titles: {@code Adopted on 17 June 2024: Romania came last}. */
public final class Finding {

    private final Scenario scenario;
    private final RunResult result;
    private final Roll roll;

    private Finding(Scenario scenario, RunResult result) {
        this.scenario = scenario;
        this.result = result;
        roll = Roll.of(scenario);
    }

    /** The sentence, without a full stop. */
    public static String of(Scenario scenario, RunResult result) {
        return new Finding(scenario, result).sentence();
    }

    private String sentence() {
        LocalDate day = new Days(scenario, result.round()).of(result.round());
        return switch (result.outcome()) {
            case ADOPTED -> "Adopted on " + Days.full(day) + adopted();
            case DEADLINE -> "No agreement by " + Days.full(deadline()) + ": " + against();
            case WITHDRAWN -> scenario.proposal().name() + " withdrew on " + Days.full(day) + ": " + against();
        };
    }

    /** Who came last where all came; else who did not, because who came last of many is chance. */
    private String adopted() {
        List<String> out = out();
        return out.isEmpty() ? ": " + last() : " without " + roll.names(out);
    }

    private String last() {
        int round = result.members().stream()
                .filter(member -> member.round() != RunResult.NEVER)
                .mapToInt(MemberResult::round)
                .max()
                .orElse(RunResult.BEFORE);
        List<String> last = result.members().stream()
                .filter(member -> member.round() == round)
                .map(MemberResult::member)
                .toList();
        if (last.size() == result.members().size()) {
            return last.size() == 1 ? roll.names(last) + " agreed" : "all came in the same round";
        }
        return roll.names(last) + " came last";
    }

    private String against() {
        List<String> out = out();
        if (out.isEmpty()) {
            return "all had endorsed, but not in time";
        }
        return roll.names(out) + (result.outcome() == Outcome.DEADLINE ? " still withheld" : " could not be won");
    }

    /** Who does not endorse at the end. */
    private List<String> out() {
        return result.members().stream()
                .filter(member -> member.round() == RunResult.NEVER)
                .map(MemberResult::member)
                .toList();
    }

    private LocalDate deadline() {
        Calendar calendar = scenario.calendar();
        Calendar.Extension extension = calendar.extension();
        return result.extended() && extension != null ? extension.until() : calendar.deadline();
    }
}
