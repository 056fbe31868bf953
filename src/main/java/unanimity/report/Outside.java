package unanimity.report;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import unanimity.model.Calendar;
import unanimity.model.DemandRef;
import unanimity.model.Event;
import unanimity.model.Rival;
import unanimity.model.Scenario;
import unanimity.model.Trace.Happening;

/** What is told of things that no meeting settles: rivals, events, deadlines, leaks, demands that come up. */
final class Outside {

    private final Scenario scenario;
    private final Cast cast;
    private final Terms terms;

    Outside(Scenario scenario, Cast cast, Terms terms) {
        this.scenario = scenario;
        this.cast = cast;
        this.terms = terms;
    }

    /** What to say of it, or nothing. */
    Passage tell(Happening happening) {
        String subject = happening.subject();
        return switch (happening.kind()) {
            case RIVAL_ENTERED -> Passage.of(cast.rival(subject) + " enters as a rival.");
            case RIVAL_LEFT -> Passage.of(cast.rival(subject) + " gives up.");
            case EXTENDED -> extended();
            case EVENT -> event(scenario.events().get(Integer.parseInt(subject)));
            case LEAKED -> {
                DemandRef demand = demand(subject);
                yield Passage.of("It becomes known what " + cast.name(demand.member()) + " was secretly promised: "
                        + terms.quoted(demand) + ".");
            }
            case OPENED -> opened(demand(subject));
            case SILENCE_BEGAN -> Passage.of("The rule is met; the silence procedure begins.");
            default -> Passage.NOTHING;
        };
    }

    /** The day on which it happened; {@code otherwise} where only its round is known. */
    LocalDate day(Happening happening, LocalDate otherwise) {
        LocalDate day =
                switch (happening.kind()) {
                    case EVENT ->
                        scenario.events()
                                .get(Integer.parseInt(happening.subject()))
                                .date();
                    case RIVAL_ENTERED -> rival(happening.subject()).enter();
                    case EXTENDED -> scenario.calendar().deadline();
                    default -> null;
                };
        return day == null ? otherwise : day;
    }

    private Passage extended() {
        Calendar.Extension extension =
                Objects.requireNonNull(scenario.calendar().extension());
        return Passage.of("The deadline passes and is moved to ")
                .and(Phrases.date(extension.until()))
                .and(".");
    }

    private Passage opened(DemandRef demand) {
        return cast.holdsOut(demand.member())
                ? Passage.of(cast.name(demand.member()) + " now asks: " + terms.quoted(demand) + ".")
                : Passage.NOTHING;
    }

    private Passage event(Event event) {
        Event.@Nullable Grant grant = event.grant();
        if (grant == null) {
            return Passage.of("From outside, new values: "
                    + String.join(", ", event.shock().keySet()) + ".");
        }
        String lasts = grant.lasts() < 1 ? ", not yet binding on a successor" : "";
        return Passage.of(grant.by() + " grants " + cast.name(grant.demand().member()) + " "
                + terms.quoted(grant.demand()) + lasts + ".");
    }

    private Rival rival(String id) {
        return scenario.rivals().stream()
                .filter(rival -> rival.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static DemandRef demand(String subject) {
        int dot = subject.indexOf('.');
        return new DemandRef(subject.substring(0, dot), subject.substring(dot + 1));
    }
}
