package unanimity.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import unanimity.model.Calendar;
import unanimity.model.Event;
import unanimity.model.Member;
import unanimity.model.RecordedRun;
import unanimity.model.Rival;
import unanimity.model.Scenario;
import unanimity.model.Summit;
import unanimity.model.Trace;
import unanimity.model.Trace.Happening;

/**
 * Something that happened to all: a summit, a rival that came or went, a grant from outside.
 *
 * @param round in which it counted
 * @param day on which it happened; of its round where no day was set for it
 * @param kind a word for files
 * @param words what happened, as it is read
 */
public record Milestone(int round, LocalDate day, String kind, String words) {

    /** In the order in which they happened. */
    static List<Milestone> of(Scenario scenario, RecordedRun run) {
        return new Found(scenario, run).all();
    }

    /** The summits up to a round, in the order of the file. */
    public static List<Milestone> summits(Scenario scenario, int last) {
        Calendar calendar = scenario.calendar();
        Days days = new Days(scenario, last);
        List<Milestone> summits = new ArrayList<>();
        for (Summit summit : calendar.summits()) {
            int round = calendar.roundOf(summit.date());
            if (round >= 0 && round <= last) {
                summits.add(new Milestone(round, days.of(round, summit.date()), "summit", summit.name()));
            }
        }
        return summits;
    }

    /** What is found in a run. */
    private static final class Found {

        private final Scenario scenario;
        private final RecordedRun run;
        private final Roll roll;
        private final Days days;
        private final List<Milestone> milestones = new ArrayList<>();

        Found(Scenario scenario, RecordedRun run) {
            this.scenario = scenario;
            this.run = run;
            roll = Roll.of(scenario);
            days = new Days(scenario, run.result().round());
        }

        List<Milestone> all() {
            milestones.addAll(summits(scenario, run.result().round()));
            for (Trace.Round round : run.trace().rounds()) {
                round.happenings().forEach(happening -> add(round.round(), happening));
            }
            milestones.sort(Comparator.comparingInt(Milestone::round).thenComparing(Milestone::day));
            return milestones;
        }

        private void add(int round, @Nullable LocalDate set, String kind, String words) {
            milestones.add(new Milestone(round, days.of(round, set), kind, words));
        }

        private void add(int round, Happening happening) {
            String subject = happening.subject();
            switch (happening.kind()) {
                case RIVAL_ENTERED ->
                    add(
                            round,
                            rival(subject).enter(),
                            "rival_enters",
                            rival(subject).name() + " enters as a rival");
                case RIVAL_LEFT ->
                    add(
                            round,
                            rival(subject).exitDate(),
                            "rival_leaves",
                            rival(subject).name() + " gives up");
                case EVENT -> {
                    Event event = scenario.events().get(Integer.parseInt(subject));
                    add(round, event.date(), "event", words(event));
                }
                case RECANTED ->
                    add(round, null, "recants", roll.member(subject).name() + " recants");
                case SILENCE_BEGAN -> add(round, null, "silence_begins", "A silence procedure begins");
                default -> {
                    // concerns one member, and its line or its label shows it
                }
            }
        }

        private String words(Event event) {
            Event.Grant grant = event.grant();
            if (grant == null) {
                return "An event from outside";
            }
            Member member = roll.member(grant.demand().member());
            String demand = member.demands().stream()
                    .filter(d -> d.id().equals(grant.demand().demand()))
                    .findFirst()
                    .orElseThrow()
                    .label();
            return grant.by() + " grants " + member.name() + ": " + demand;
        }

        private Rival rival(String id) {
            return scenario.rivals().stream()
                    .filter(r -> r.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
