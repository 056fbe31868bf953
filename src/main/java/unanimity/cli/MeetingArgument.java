package unanimity.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import unanimity.chart.Chart;
import unanimity.chart.MeetingChart;
import unanimity.model.Member;
import unanimity.model.RecordedRun;
import unanimity.model.Scenario;
import unanimity.model.Trace;

/** Meetings named on the command line, each by a member and a round or a day in it. */
final class MeetingArgument {

    private static final String FORM = "write MEMBER@ROUND, as in HUN@17 or HUN@2024-06-17";

    @Option(
            names = "--meeting",
            paramLabel = "MEMBER@ROUND",
            description = "Also draw what could be agreed in the meeting of a member in a round (or on a day), "
                    + "and what was; can be repeated.")
    private List<String> meetings = new ArrayList<>();

    /** A member, and the round in which it is said to have been met. */
    private record Named(Member member, int round) {}

    /** Refuses what no run of this scenario can have. */
    void check(Scenario scenario) {
        named(scenario);
    }

    /** The charts of the meetings, each once. @throws Refusal for one that was not held */
    List<Chart> charts(Scenario scenario, RecordedRun run) {
        List<Chart> charts = new ArrayList<>();
        for (Named named : named(scenario)) {
            String id = named.member().id();
            List<Integer> rounds = run.trace().roundsMet(id);
            if (!rounds.contains(named.round())) {
                throw new Refusal("--meeting " + id + "@" + named.round() + ": "
                        + named.member().name() + " was " + met(rounds) + " with seed "
                        + run.result().seed());
            }
            charts.add(MeetingChart.of(scenario, run, id, named.round()));
        }
        return charts;
    }

    /** The meeting with the dearest deal of a run, as it is named here; null where no deal cost anything. */
    static @Nullable String dearest(Trace trace) {
        String dearest = null;
        double most = 0;
        for (Trace.Round round : trace.rounds()) {
            for (Trace.Meeting meeting : round.meetings()) {
                Trace.Deal deal = meeting.deal();
                if (deal != null && deal.cost() > most) {
                    most = deal.cost();
                    dearest = meeting.member() + "@" + round.round();
                }
            }
        }
        return dearest;
    }

    private List<Named> named(Scenario scenario) {
        return meetings.stream().map(text -> parse(text, scenario)).distinct().toList();
    }

    private static Named parse(String text, Scenario scenario) {
        int at = text.lastIndexOf('@');
        if (at < 1 || at == text.length() - 1) {
            throw new Refusal("--meeting " + text + ": " + FORM);
        }
        String id = text.substring(0, at);
        Member member = scenario.members().stream()
                .filter(m -> m.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal("--meeting " + text + ": no member '" + id + "'; there are "
                        + scenario.members().stream().map(Member::id).collect(Collectors.joining(", "))));
        return new Named(member, round(text, text.substring(at + 1), scenario));
    }

    private static int round(String text, String when, Scenario scenario) {
        try {
            return when.contains("-") ? scenario.calendar().roundOf(LocalDate.parse(when)) : Integer.parseInt(when);
        } catch (NumberFormatException | DateTimeParseException | ArithmeticException e) {
            throw new Refusal("--meeting " + text + ": '" + when + "' is neither a round nor a day; " + FORM);
        }
    }

    private static String met(List<Integer> rounds) {
        if (rounds.isEmpty()) {
            return "never met";
        }
        String list = rounds.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return "not met then, but in " + (rounds.size() == 1 ? "round " : "rounds ") + list;
    }
}
