package unanimity.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unanimity.chance.Chance;
import unanimity.model.Issue;
import unanimity.model.Member;
import unanimity.model.Rival;
import unanimity.model.Scenario;

/** Ids of members, issues and rivals as indices and as identities of draws. */
final class Names {

    private final Map<String, Integer> memberIndex = new LinkedHashMap<>();
    private final Map<String, Integer> issueIndex = new LinkedHashMap<>();
    private final Map<String, Integer> rivalIndex = new LinkedHashMap<>();
    final long[] memberIdentity;

    private Names(Scenario scenario) {
        List<Member> members = scenario.members();
        memberIdentity = new long[members.size()];
        for (int i = 0; i < members.size(); i++) {
            memberIndex.put(members.get(i).id(), i);
            memberIdentity[i] = Chance.identity(members.get(i).id());
        }
        for (Issue issue : scenario.issues()) {
            issueIndex.put(issue.id(), issueIndex.size());
        }
        for (Rival rival : scenario.rivals()) {
            rivalIndex.put(rival.id(), rivalIndex.size());
        }
    }

    static Names of(Scenario scenario) {
        return new Names(scenario);
    }

    int member(String id) {
        return index(memberIndex, id, "member");
    }

    int issue(String id) {
        return index(issueIndex, id, "issue");
    }

    private static int index(Map<String, Integer> indices, String id, String kind) {
        Integer index = indices.get(id);
        if (index == null) {
            throw new IllegalArgumentException("no " + kind + " " + id);
        }
        return index;
    }
}
