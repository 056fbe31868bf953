package unanimity.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A negotiation to be run, every number fixed. Issues, members, blocs and rivals are in id order whatever the order given;
 * events keep theirs.
 *
 * @param scale by which the file's positions were divided, above 0
 * @param silence the silence procedure, or null
 */
public record Scenario(
        String title,
        @Nullable String question,
        @Nullable String summary,
        Calendar calendar,
        DecisionRule rule,
        @Nullable Silence silence,
        Loss loss,
        double scale,
        List<Issue> issues,
        List<Bloc> blocs,
        Proposal proposal,
        List<Member> members,
        List<Rival> rivals,
        List<Event> events,
        History history) {

    public Scenario {
        issues = Sorted.copy(issues, Issue::id);
        blocs = Sorted.copy(blocs, Bloc::id);
        members = Sorted.copy(members, Member::id);
        rivals = Sorted.copy(rivals, Rival::id);
        events = List.copyOf(events);
    }

    /** The member of that id. @throws IllegalArgumentException without one */
    public Member member(String id) {
        return byId(members, Member::id, id);
    }

    /** The issue of that id. @throws IllegalArgumentException without one */
    public Issue issue(String id) {
        return byId(issues, Issue::id, id);
    }

    /** The demand that a reference names. @throws IllegalArgumentException without one */
    public Demand demand(DemandRef ref) {
        return byId(member(ref.member()).demands(), Demand::id, ref.demand());
    }

    /**
     * The day by which it is told what was done in a round: that of the round, or that of a later event in it, because all who
     * acted in the round knew of the event.
     */
    public LocalDate dayAfterEvents(int round) {
        Stream<LocalDate> set = Stream.concat(
                        events.stream().map(Event::date), rivals.stream().map(Rival::enter))
                .filter(Objects::nonNull)
                .filter(date -> calendar.roundOf(date) == round)
                .map(date -> calendar.within(round, date));
        return Stream.concat(Stream.of(calendar.dayOf(round)), set)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static <T> T byId(List<T> all, Function<T, String> idOf, String id) {
        return all.stream()
                .filter(one -> idOf.apply(one).equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + id));
    }
}
