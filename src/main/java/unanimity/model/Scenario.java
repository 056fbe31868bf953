package unanimity.model;

import java.util.List;
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
}
