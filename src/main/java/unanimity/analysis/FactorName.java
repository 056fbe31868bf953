package unanimity.analysis;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import unanimity.model.Issue;
import unanimity.model.Member;
import unanimity.model.Rival;
import unanimity.model.Scenario;

/**
 * A factor in words: whose it is and what, as far as its path tells. A path that says nothing in words stands for itself.
 *
 * @param path parameter path, or a pattern for several that move together
 * @param owner whose it is: {@code Hungary}; empty where it is nobody's
 * @param what it is: {@code cost of failing}
 */
public record FactorName(String path, String owner, String what) {

    private static final int OF_MEMBER = 2;
    private static final int LONGEST = 24;
    private static final int DEMAND = 3; // demands.ID.worth

    /** Keys whose own name says less than these words. */
    private static final Map<String, String> WORDS = Map.of(
            "failure_cost", "cost of failing",
            "tactic.beta", "pace of concession",
            "fallback", "worth of no agreement",
            "access", "chance to be met",
            "deliberation", "rounds of deliberation",
            "influence", "influence on others",
            "split", "split of deals",
            "sour", "souring by meetings without a deal",
            "drift", "drift of mood");

    /** Of a path or a pattern in a scenario. */
    public static FactorName of(Scenario scenario, String path) {
        List<String> segments = List.of(path.split("\\.", -1));
        if (segments.size() >= OF_MEMBER && segments.get(0).equals("members")) {
            return ofMembers(scenario, path, segments.get(1), segments.subList(OF_MEMBER, segments.size()));
        }
        if (segments.size() > 1 && segments.get(0).equals("proposal")) {
            List<String> rest = segments.subList(1, segments.size());
            return new FactorName(path, scenario.proposal().name(), what(scenario, null, rest));
        }
        return new FactorName(path, "", path);
    }

    private static FactorName ofMembers(Scenario scenario, String path, String id, List<String> rest) {
        Member member = scenario.members().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElse(null);
        if (member != null) {
            String what = rest.isEmpty() ? "uncertain numbers, all together" : what(scenario, member, rest);
            return new FactorName(path, member.name(), what);
        }
        return id.equals("*") && !rest.isEmpty()
                ? new FactorName(path, "", what(scenario, null, rest) + " of all members")
                : new FactorName(path, "", path);
    }

    private static String what(Scenario scenario, @Nullable Member member, List<String> keys) {
        String key = String.join(".", keys);
        String first = keys.get(0);
        if (keys.size() == 2 && (first.equals("positions") || first.equals("salience"))) {
            return (first.equals("positions") ? "position on " : "weight of ") + issue(scenario, keys.get(1));
        }
        if (keys.size() == 2 && first.equals("affinity")) {
            return "liking of " + liked(scenario, keys.get(1));
        }
        if (keys.size() == DEMAND && first.equals("demands")) {
            return keys.get(2).replace('_', ' ') + " of " + demand(member, keys.get(1));
        }
        return WORDS.getOrDefault(key, key.replace('_', ' ').replace('.', ' '));
    }

    private static String liked(Scenario scenario, String id) {
        return id.equals("proposal")
                ? scenario.proposal().name()
                : scenario.rivals().stream()
                        .filter(rival -> rival.id().equals(id))
                        .map(Rival::name)
                        .findFirst()
                        .orElse(id);
    }

    private static String issue(Scenario scenario, String id) {
        return scenario.issues().stream()
                .filter(issue -> issue.id().equals(id))
                .map(Issue::label)
                .findFirst()
                .orElse(id);
    }

    private static String demand(@Nullable Member member, String id) {
        return member == null
                ? "the demand " + id
                : member.demands().stream()
                        .filter(demand -> demand.id().equals(id))
                        .map(one -> "“" + cut(one.label()) + "”")
                        .findFirst()
                        .orElse(id);
    }

    /** A label that fits into a sentence. */
    private static String cut(String label) {
        if (label.codePointCount(0, label.length()) <= LONGEST) {
            return label;
        }
        int end = label.offsetByCodePoints(0, LONGEST);
        int blank = label.lastIndexOf(' ', end);
        return label.substring(0, blank > 0 ? blank : end) + "…";
    }

    /** In a list: {@code Hungary: cost of failing}. */
    public String listed() {
        return owner.isEmpty() ? what : owner + ": " + what;
    }

    /** In a sentence: {@code Hungary's cost of failing}. */
    public String told() {
        if (owner.isEmpty()) {
            return what.equals(path) ? path : "the " + what;
        }
        return owner + (owner.endsWith("s") ? "’ " : "’s ") + what;
    }

    /** Whether words tell more than the path. */
    public boolean inWords() {
        return !what.equals(path);
    }
}
