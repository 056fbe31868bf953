package unanimity.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unanimity.model.DemandRef;
import unanimity.model.Event;
import unanimity.model.RecordedRun;
import unanimity.model.RunResult;
import unanimity.model.Scenario;
import unanimity.model.Trace;
import unanimity.model.Trace.Happening;

/** The dated entries of a run: the wave in a line, the hold-outs and what came from outside in full. */
final class Diary {

    /** Names told of a wave; the rest is counted. */
    private static final int NAMES = 12;

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

    private Diary(Scenario scenario, RecordedRun run, Cast cast) {
        this.scenario = scenario;
        this.run = run;
        this.cast = cast;
        motives = new Motives(run);
    }

    static List<Entry> of(Scenario scenario, RecordedRun run, Cast cast) {
        Diary diary = new Diary(scenario, run, cast);
        List<Trace.Round> rounds = run.trace().rounds();
        for (Trace.Round round : rounds) {
            diary.tell(round);
        }
        diary.tellWave(rounds.get(rounds.size() - 1).endorsers());
        return diary.entries;
    }

    private void tell(Trace.Round round) {
        int before = round.round() == 0
                ? 0
                : run.trace().rounds().get(round.round() - 1).endorsers();
        List<Entry> told = new ArrayList<>();
        for (Happening happening : round.happenings()) {
            tellFromOutside(round, happening, told);
        }
        tellMeetings(round, told);
        for (Happening happening : round.happenings()) {
            tellMember(round, happening, told);
        }
        if (!told.isEmpty()) {
            tellWave(before);
            entries.addAll(told);
        }
        if (round.round() == 0) {
            tellWave(round.endorsers());
        }
    }

    private void tellFromOutside(Trace.Round round, Happening happening, List<Entry> told) {
        LocalDate day = round.date();
        switch (happening.kind()) {
            case RIVAL_ENTERED ->
                told.add(new Entry(
                        rivalDay(happening.subject(), day), cast.rival(happening.subject()) + " enters as a rival."));
            case RIVAL_LEFT -> told.add(new Entry(day, cast.rival(happening.subject()) + " gives up."));
            case EXTENDED -> told.add(new Entry(scenario.calendar().deadline(), "The deadline passes and is moved."));
            case EVENT -> told.add(event(Integer.parseInt(happening.subject()), day));
            case LEAKED ->
                told.add(new Entry(
                        day,
                        "It becomes known that " + cast.name(owner(happening)) + " was secretly promised: "
                                + quoted(happening) + "."));
            case OPENED -> {
                if (cast.holdsOut(owner(happening))) {
                    told.add(
                            new Entry(day, cast.name(owner(happening)) + " now also asks: " + quoted(happening) + "."));
                }
            }
            case SILENCE_BEGAN ->
                told.add(new Entry(cast.day(round.round()), "The rule is met; the silence procedure begins."));
            default -> {
                // told with the members
            }
        }
    }

    private void tellMeetings(Trace.Round round, List<Entry> told) {
        List<String> parted = new ArrayList<>();
        for (Trace.Meeting meeting : round.meetings()) {
            if (meeting.deal() == null && !meeting.consenting() && cast.holdsOut(meeting.member())) {
                fruitless.merge(meeting.member(), 1, Integer::sum);
                parted.add(
                        meeting.irreconcilable()
                                ? cast.name(meeting.member()) + " (cannot be won yet)"
                                : apart(meeting));
            }
        }
        String summit = round.summit();
        if (summit != null && !parted.isEmpty()) {
            told.add(new Entry(
                    cast.day(round.round()),
                    Phrases.sentence(summit) + ": no deal with " + Phrases.list(parted, 4) + "."));
        }
        for (Trace.Meeting meeting : round.meetings()) {
            Trace.Deal deal = meeting.deal();
            if (deal != null && cast.holdsOut(meeting.member())) {
                told.add(new Entry(cast.day(round.round()), struck(summit, meeting.member(), deal)));
            }
        }
    }

    private String apart(Trace.Meeting meeting) {
        Trace.Exchange last = meeting.exchanges().get(meeting.exchanges().size() - 1);
        return cast.name(meeting.member()) + " (asks " + ofCapital(last.askCost()) + " of the capital, is offered "
                + ofCapital(last.willingness()) + ")";
    }

    private String struck(@org.jspecify.annotations.Nullable String summit, String member, Trace.Deal deal) {
        String place = summit == null ? "" : Phrases.sentence(summit) + ": ";
        int tries = fruitless.getOrDefault(member, 0);
        String after = tries == 0 ? "" : " after " + Phrases.count(tries, "meeting") + " in vain";
        List<String> terms = new ArrayList<>();
        deal.pledges().forEach(pledge -> terms.add(granted(pledge)));
        deal.amendments().forEach(amendment -> terms.add("the proposal is moved on " + cast.issue(amendment.issue())));
        String what = terms.isEmpty() ? "it asks for nothing more" : String.join("; ", terms);
        return place + scenario.proposal().name() + " and " + cast.name(member) + " agree" + after + ": " + what
                + ". Price: " + ofCapital(deal.cost()) + " of the capital.";
    }

    private String granted(Trace.Pledge pledge) {
        String label = "“" + cast.label(pledge.demand()) + "”";
        return pledge.level() > 0.995 ? label + " in full" : label + " to " + Phrases.percent(pledge.level(), 1);
    }

    private void tellMember(Trace.Round round, Happening happening, List<Entry> told) {
        LocalDate day = cast.day(round.round());
        String member = happening.subject();
        switch (happening.kind()) {
            case RECANTED -> told.add(new Entry(day, cast.name(member) + " takes its endorsement back."));
            case OBJECTED -> told.add(new Entry(day, cast.name(member) + " breaks the silence."));
            case GAVE_UP -> {
                if (cast.holdsOut(member)) {
                    told.add(new Entry(day, cast.name(member) + " drops its demands and consents unpaid."));
                }
            }
            case ENDORSED -> {
                if (cast.holdsOut(member)) {
                    told.add(new Entry(day, endorsement(member, round)));
                } else {
                    wave.add(member);
                    waveDay = day;
                }
            }
            default -> {
                // told from outside, or not at all
            }
        }
    }

    private String endorsement(String member, Trace.Round round) {
        int consent = run.result().members().stream()
                .filter(result -> result.member().equals(member))
                .findFirst()
                .map(RunResult.MemberResult::consentRound)
                .orElseThrow();
        String why = consent < 0 ? "" : motives.of(member, consent);
        return cast.name(member) + " endorses" + (why.isEmpty() ? "." : ", moved by " + why + ".")
                + standing(round.endorsers());
    }

    private void tellWave(int endorsers) {
        if (wave.isEmpty()) {
            return;
        }
        String names = Phrases.list(cast.names(wave), NAMES);
        String verb = wave.size() == 1 ? " endorses." : " endorse.";
        entries.add(new Entry(waveDay, names + verb + standing(endorsers)));
        wave.clear();
    }

    private String standing(int endorsers) {
        return " (" + endorsers + " of " + scenario.members().size() + ")";
    }

    private Entry event(int index, LocalDate roundDay) {
        Event event = scenario.events().get(index);
        LocalDate day = event.date() == null ? roundDay : event.date();
        Event.Grant grant = event.grant();
        if (grant == null) {
            return new Entry(
                    day, "From outside: " + String.join(", ", event.shock().keySet()) + " change.");
        }
        String lasts = grant.lasts() < 1 ? ", not yet binding beyond the one who grants it" : "";
        return new Entry(
                day,
                grant.by() + " grants " + cast.name(grant.demand().member()) + ": “" + cast.label(grant.demand()) + "”"
                        + lasts + ".");
    }

    private LocalDate rivalDay(String id, LocalDate otherwise) {
        return scenario.rivals().stream()
                .filter(rival -> rival.id().equals(id))
                .findFirst()
                .map(unanimity.model.Rival::enter)
                .orElse(otherwise);
    }

    private static String owner(Happening happening) {
        return happening.subject().substring(0, happening.subject().indexOf('.'));
    }

    private String quoted(Happening happening) {
        String demand = happening.subject().substring(happening.subject().indexOf('.') + 1);
        return "“" + cast.label(new DemandRef(owner(happening), demand)) + "”";
    }

    private String ofCapital(double points) {
        return Phrases.percent(points, run.result().capital());
    }
}
