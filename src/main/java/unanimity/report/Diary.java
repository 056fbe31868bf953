package unanimity.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import unanimity.model.RecordedRun;
import unanimity.model.Scenario;
import unanimity.model.Trace;
import unanimity.model.Trace.Happening;

/** The dated entries of a run: the wave in a line, the hold-outs and what came from outside in full. */
final class Diary {

    /** One entry. */
    record Entry(LocalDate day, Passage words) {}

    private final Scenario scenario;
    private final Cast cast;
    private final Motives motives;
    private final Encounters encounters;
    private final Outside outside;
    private final List<Entry> entries = new ArrayList<>();
    private final Wave wave;
    private LocalDate lastDay = LocalDate.MIN;
    private int endorsers;

    private Diary(Scenario scenario, RecordedRun run, Cast cast) {
        this.scenario = scenario;
        this.cast = cast;
        motives = new Motives(run);
        Terms terms = new Terms(cast);
        encounters = new Encounters(cast, run.result(), terms);
        outside = new Outside(scenario, cast, terms);
        wave = new Wave(cast);
        endorsers = scenario.proposal().home() == null ? 0 : 1;
    }

    static List<Entry> of(Scenario scenario, RecordedRun run, Cast cast) {
        Diary diary = new Diary(scenario, run, cast);
        run.trace().rounds().forEach(diary::tell);
        diary.tellWave();
        return diary.entries;
    }

    private void tell(Trace.Round round) {
        tellOutside(round);
        LocalDate day = scenario.calendar().dayOf(round.round());
        for (Happening happening : round.happenings()) {
            if (happening.kind() == Happening.Kind.ENDORSED && !cast.holdsOut(happening.subject())) {
                wave.add(happening.subject(), round.round(), day);
                endorsers++;
            }
        }
        if (round.round() == 0) {
            tellWave();
        }
        encounters.tell(round).forEach(passage -> add(day, passage));
        round.happenings().forEach(happening -> add(day, member(happening, round.round())));
    }

    /** What came from outside; a demand that comes up with an event is told with it. */
    private void tellOutside(Trace.Round round) {
        Passage told = Passage.NOTHING;
        LocalDate day = round.date();
        for (Happening happening : round.happenings()) {
            Passage words = outside.tell(happening);
            if (happening.kind() == Happening.Kind.OPENED && !told.isEmpty() && !words.isEmpty()) {
                told = told.and(" ").and(words);
            } else if (!words.isEmpty()) {
                add(day, told);
                told = words;
                day = outside.day(happening, round.date());
            }
        }
        add(day, told);
    }

    /**
     * Adds an entry that says something; the wave before it is told first. No entry is dated before one that was told:
     * what follows from an event late in a round is told on the event's day.
     */
    private void add(LocalDate day, Passage words) {
        if (!words.isEmpty()) {
            tellWave();
            append(day, words);
        }
    }

    private void append(LocalDate day, Passage words) {
        lastDay = day.isAfter(lastDay) ? day : lastDay;
        entries.add(new Entry(lastDay, words));
    }

    private Passage member(Happening happening, int round) {
        String member = happening.subject();
        return switch (happening.kind()) {
            case RECANTED -> {
                tellWave();
                endorsers--;
                yield Passage.of(cast.name(member) + " takes its endorsement back ")
                        .and(standing())
                        .and(".");
            }
            case OBJECTED -> Passage.of(cast.name(member) + " breaks the silence.");
            case GAVE_UP ->
                cast.holdsOut(member) && cast.result(member).round() != round
                        ? Passage.of(cast.name(member) + " drops its demands and consents unpaid.")
                        : Passage.NOTHING;
            case ENDORSED -> cast.holdsOut(member) ? endorsement(member, round) : Passage.NOTHING;
            default -> Passage.NOTHING;
        };
    }

    private Passage endorsement(String member, int round) {
        tellWave(); // it is counted without this one
        endorsers++;
        boolean unpaid = cast.gaveUp(member, round);
        Passage told = Passage.of(
                        cast.name(member) + (unpaid ? " drops its demands and endorses unpaid " : " endorses "))
                .and(standing());
        Passage why = motives.words(cast.result(member));
        return why.isEmpty() ? told.and(".") : told.and(", moved by ").and(why).and(".");
    }

    private void tellWave() {
        if (!wave.isEmpty()) {
            append(wave.day(), wave.told(standing()));
        }
    }

    private Passage standing() {
        return Passage.of("(")
                .and(Phrases.figure(endorsers))
                .and("\u00a0of\u00a0")
                .and(Phrases.figure(scenario.members().size()))
                .and(")");
    }
}
