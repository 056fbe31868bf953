package unanimity.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import unanimity.model.DemandRef;

/** Which demands there are, and which wait for which. */
final class DemandGraph {

    private final Problems problems;
    private final Map<String, Collection<String>> demands = new LinkedHashMap<>();
    private final SortedMap<DemandRef, Wait> waits = new TreeMap<>();

    /** What a demand waits for, and where that is written. */
    private record Wait(DemandRef until, Location at) {}

    DemandGraph(Problems problems, List<Block> members) {
        this.problems = problems;
        for (Block member : members) {
            Block map = member.blockOrNull("demands");
            if (map != null) {
                demands.put(member.id(), map.keys().keySet());
            } else if (!member.broken().contains("demands")) {
                demands.put(member.id(), List.of());
            }
        }
    }

    /** Whether a member has a demand; says so if not. A member that is not known has been complained of. */
    boolean known(DemandRef ref, Location at) {
        Collection<String> known = demands.get(ref.member());
        if (known == null || known.contains(ref.demand())) {
            return true;
        }
        String message = "'" + ref.member() + "' has no demand '" + ref.demand() + "'";
        problems.error(ProblemId.UNKNOWN_DEMAND, at, message + Nearest.hintOrList(ref.demand(), known));
        return false;
    }

    /** Whether there is a member of that id; says so if not. */
    boolean knownMember(String id, Location at) {
        if (demands.containsKey(id) || demands.isEmpty()) {
            return true;
        }
        problems.error(
                ProblemId.UNKNOWN_MEMBER,
                at,
                "there is no member '" + id + "'" + Nearest.hintOrList(id, demands.keySet()));
        return false;
    }

    /** Another member that has a demand of that id, or null. */
    @Nullable
    String otherWith(String demand, String member) {
        for (Map.Entry<String, Collection<String>> entry : demands.entrySet()) {
            if (!entry.getKey().equals(member) && entry.getValue().contains(demand)) {
                return entry.getKey();
            }
        }
        return null;
    }

    void waits(DemandRef demand, DemandRef until, Location at) {
        waits.put(demand, new Wait(until, at));
    }

    /** Complains of demands that wait for one another, once per circle. */
    void run() {
        TreeSet<DemandRef> done = new TreeSet<>();
        for (DemandRef start : waits.keySet()) {
            List<DemandRef> path = new ArrayList<>();
            DemandRef at = start;
            while (waits.containsKey(at) && done.add(at)) {
                path.add(at);
                at = waits.get(at).until();
            }
            int loop = path.indexOf(at);
            if (loop >= 0) {
                complain(path.subList(loop, path.size()));
            }
        }
    }

    private void complain(List<DemandRef> circle) {
        DemandRef first = circle.get(0);
        Wait wait = waits.get(first);
        StringBuilder message = new StringBuilder("demands wait for one another: ");
        circle.forEach(demand -> message.append(demand).append(" after "));
        int length = message.length() - " after ".length();
        message.setLength(length);
        if (wait != null) {
            problems.error(ProblemId.CYCLIC_AFTER, wait.at(), message + " after " + first);
        }
    }
}
