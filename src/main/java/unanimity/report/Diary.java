package unanimity.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import unanimity.model.DemandRef;
import unanimity.model.Event;
import unanimity.model.RecordedRun;
import unanimity.model.Rival;
import unanimity.model.RunResult;
import unanimity.model.Scenario;
import unanimity.model.Trace;
import unanimity.model.Trace.Happening;

/** The dated entries of a run: the wave in a line, the hold-outs and what came from outside in full. */
final class Diary {

    /** Names told of a wave; the rest is counted. */
    private static final int NAMES = 9;

    /** One entry. */
    record Entry(LocalDate day, String words) {}

    private final Scenario scenario;
    private final RecordedRun run;
    private final Cast cast;
    private final Motives motives;
    private final List<Entry> entries = new ArrayList<>();
    private final List<String> wave = new ArrayList<>();
    private final Map<String, Integer> fruitless = new LinkedHashMap<>();
    private LocalDate waveDay = LocalDate.MIN;
    private int endorsers;

    private Diary(Scenario scenario, RecordedRun run, Cast cast) {
        this.scenario = scenario;
        this.run = run;
        this.cast = cast;
        motives = new Motives(run);
        endorsers = scenario.proposal().home() == null ? 0 : 1;
    }

    static List<Entry> of(Scenario scenario, RecordedRun run, Cast cast) {
        Diary diary = new Diary(scenario, run, cast);
        List<Trace.Round> rounds = run.trace().rounds();
        for (Trace.Round round : rounds) {
            diary.tell(round);
        }
        diary.tellWave();
        return diary.entries;
    }

    private void tell(Trace.Round round) {
        LocalDate day = round.date();
        for (Happening happening : round.happenings()) {
            if (happening.kind() == Happening.Kind.EVENT) {
                day = eventDay(Integer.parseInt(happening.subject()), day);
            }
            tellFromOutside(round, happening, day);
        }
        for (Happening happening : round.happenings()) {
            if (happening.kind() == Happening.Kind.ENDORSED && !cast.holdsOut(happening.subject())) {
                wave.add(happening.subject());
                waveDay = cast.day(round.round());
                endorsers++;
            }
        }
        if (round.round() == 0) {
            tellWave();
        }
        tellMeetings(round);
        round.happenings().forEach(happening -> tellMember(round, happening));
    }

    /** Adds an entry; the wave before it is told first. */
    private void add(LocalDate day, String words) {
        tellWave();
        entries.add(new Entry(day, words));
    }

    private void tellFromOutside(Trace.Round round, Happening happening, LocalDate day) {
        String subject = happening.subject();
        switch (happening.kind()) {
            case RIVAL_ENTERED -> add(rivalDay(subject, day), cast.rival(subject) + " enters as a rival.");
            case RIVAL_LEFT -> add(day, cast.rival(subject) + " gives up.");
            case EXTENDED -> add(scenario.calendar().deadline(), "The deadline passes and is moved.");
            case EVENT -> add(day, event(Integer.parseInt(subject)));
            case LEAKED ->
                add(
                        day,
                        "It becomes known what " + cast.name(owner(subject)) + " was secretly promised: "
                                + quoted(subject) + ".");
            case OPENED -> {
                if (cast.holdsOut(owner(subject))) {
                    add(day, cast.name(owner(subject)) + " now asks: " + quoted(subject) + ".");
                }
            }
            case SILENCE_BEGAN -> add(cast.day(round.round()), "The rule is met; the silence procedure begins.");
            default -> {
                // told with the members
            }
        }
    }

    private void tellMeetings(Trace.Round round) {
        List<String> parted = new ArrayList<>();
        for (Trace.Meeting meeting : round.meetings()) {
            if (meeting.deal() == null && !meeting.consenting() && cast.holdsOut(meeting.member())) {
                fruitless.merge(meeting.member(), 1, Integer::sum);
                parted.add(apart(meeting));
            }
        }
        String summit = round.summit();
        if (summit != null && !parted.isEmpty()) {
            add(cast.day(round.round()), Phrases.sentence(summit) + ". No deal: " + String.join("; ", parted) + ".");
        }
        for (Trace.Meeting meeting : round.meetings()) {
            Trace.Deal deal = meeting.deal();
            if (deal != null && cast.holdsOut(meeting.member())) {
                add(cast.day(round.round()), struck(summit, meeting.member(), deal));
            }
        }
    }

    private String apart(Trace.Meeting meeting) {
        if (meeting.irreconcilable()) {
            return cast.name(meeting.member()) + " cannot be won yet";
        }
        Trace.Exchange last = meeting.exchanges().get(meeting.exchanges().size() - 1);
        return cast.name(meeting.member()) + " asks " + ofCapital(last.askCost()) + " and is offered "
                + ofCapital(last.willingness()) + " of the capital";
    }

    private String struck(@Nullable String summit, String member, Trace.Deal deal) {
        String place = summit == null ? "" : Phrases.sentence(summit) + ". ";
        int tries = fruitless.getOrDefault(member, 0);
        String after = tries == 0 ? "" : " after " + Phrases.count(tries, "meeting") + " in vain";
        List<String> terms = new ArrayList<>();
        deal.pledges().forEach(pledge -> terms.add(granted(pledge)));
        deal.amendments().forEach(amendment -> terms.add("the proposal moved on " + cast.issue(amendment.issue())));
        String what = terms.isEmpty() ? "it asks for nothing more" : Phrases.list(terms, terms.size());
        return place + cast.name(member) + " agrees" + after + ": " + what + ", for " + ofCapital(deal.cost())
                + " of the capital.";
    }

    private String granted(Trace.Pledge pledge) {
        String label = "“" + cast.label(pledge.demand()) + "”";
        return pledge.level() > 0.995 ? label + " in full" : label + " to " + Phrases.percent(pledge.level(), 1);
    }

    private void tellMember(Trace.Round round, Happening happening) {
        LocalDate day = cast.day(round.round());
        String member = happening.subject();
        switch (happening.kind()) {
            case RECANTED -> {
                endorsers--;
                add(day, cast.name(member) + " takes its endorsement back.");
            }
            case OBJECTED -> add(day, cast.name(member) + " breaks the silence.");
            case GAVE_UP -> {
                if (cast.holdsOut(member)) {
                    add(day, cast.name(member) + " drops its demands and consents unpaid.");
                }
            }
            case ENDORSED -> {
                if (cast.holdsOut(member)) {
                    endorsers++;
                    add(day, endorsement(member));
                }
            }
            default -> {
                // told from outside, or not at all
            }
        }
    }

    private String endorsement(String member) {
        int consent = run.result().members().stream()
                .filter(result -> result.member().equals(member))
                .findFirst()
                .map(RunResult.MemberResult::consentRound)
                .orElseThrow();
        String why = consent < 0 ? "" : motives.of(member, consent);
        return cast.name(member) + " endorses " + standing() + (why.isEmpty() ? "." : ", moved by " + why + ".");
    }

    private void tellWave() {
        if (!wave.isEmpty()) {
            String names = Phrases.list(cast.names(wave), NAMES);
            wave.clear();
            entries.add(new Entry(
                    waveDay, names + (names.contains(" and ") ? " endorse " : " endorses ") + standing() + "."));
        }
    }

    private String standing() {
        return "(" + endorsers + " of " + scenario.members().size() + ")";
    }

    private LocalDate eventDay(int index, LocalDate otherwise) {
        LocalDate day = scenario.events().get(index).date();
        return day == null ? otherwise : day;
    }

    private String event(int index) {
        Event event = scenario.events().get(index);
        Event.Grant grant = event.grant();
        if (grant == null) {
            return "From outside, new values: "
                    + String.join(", ", event.shock().keySet()) + ".";
        }
        String lasts = grant.lasts() < 1 ? ", not yet binding on a successor" : "";
        return grant.by() + " grants " + cast.name(grant.demand().member()) + " “" + cast.label(grant.demand()) + "”"
                + lasts + ".";
    }

    private LocalDate rivalDay(String id, LocalDate otherwise) {
        return scenario.rivals().stream()
                .filter(rival -> rival.id().equals(id))
                .findFirst()
                .map(Rival::enter)
                .orElse(otherwise);
    }

    private static String owner(String demand) {
        return demand.substring(0, demand.indexOf('.'));
    }

    private String quoted(String demand) {
        DemandRef ref = new DemandRef(owner(demand), demand.substring(demand.indexOf('.') + 1));
        return "“" + cast.label(ref) + "”";
    }

    private String ofCapital(double points) {
        return Phrases.percent(points, run.result().capital());
    }
}
