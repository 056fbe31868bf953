package unanimity.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
 * @param kind a word for files
 * @param words what happened, as it is read
 */
record Milestone(int round, String kind, String words) {

    /** In the order in which they happened. */
    static List<Milestone> of(Scenario scenario, RecordedRun run) {
        List<Milestone> milestones = new ArrayList<>();
        Calendar calendar = scenario.calendar();
        int end = run.result().round();
        for (Summit summit : calendar.summits()) {
            int round = calendar.roundOf(summit.date());
            if (round >= 0 && round <= end) {
                milestones.add(new Milestone(round, "summit", summit.name()));
            }
        }
        for (Trace.Round round : run.trace().rounds()) {
            for (Happening happening : round.happenings()) {
                add(milestones, scenario, round.round(), happening);
            }
        }
        milestones.sort(Comparator.comparingInt(Milestone::round));
        return milestones;
    }

    private static void add(List<Milestone> milestones, Scenario scenario, int round, Happening happening) {
        String subject = happening.subject();
        switch (happening.kind()) {
            case RIVAL_ENTERED ->
                milestones.add(new Milestone(round, "rival_enters", rival(scenario, subject) + " enters as a rival"));
            case RIVAL_LEFT ->
                milestones.add(new Milestone(round, "rival_leaves", rival(scenario, subject) + " gives up"));
            case EVENT -> {
                Event event = scenario.events().get(Integer.parseInt(subject));
                milestones.add(new Milestone(round, "event", event(scenario, event)));
            }
            case RECANTED ->
                milestones.add(
                        new Milestone(round, "recants", scenario.member(subject).name() + " recants"));
            case SILENCE_BEGAN -> milestones.add(new Milestone(round, "silence_begins", "A silence procedure begins"));
            default -> {
                // concerns one member, and its line or its label shows it
            }
        }
    }

    private static String event(Scenario scenario, Event event) {
        Event.Grant grant = event.grant();
        if (grant == null) {
            return "An event from outside";
        }
        Member member = scenario.member(grant.demand().member());
        return grant.by() + " grants " + member.name() + ": "
                + scenario.demand(grant.demand()).label();
    }

    private static String rival(Scenario scenario, String id) {
        return scenario.rivals().stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .map(Rival::name)
                .orElseThrow();
    }
}
