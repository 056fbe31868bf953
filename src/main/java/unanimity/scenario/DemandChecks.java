package unanimity.scenario;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import unanimity.model.DemandRef;

/** Whether the demands of a member make sense, each and together. */
final class DemandChecks {

    private static final long MOST_COMBINATIONS = 4096;

    private final Problems problems;
    private final DemandGraph graph;
    private final Block member;
    private final SortedMap<String, String> extended = new TreeMap<>();

    DemandChecks(Problems problems, DemandGraph graph, Block member) {
        this.problems = problems;
        this.graph = graph;
        this.member = member;
    }

    void run() {
        long combinations = 1;
        for (Block demand : member.blocks("demands")) {
            worth(demand);
            steps(demand);
            opens(demand);
            extension(demand);
            int levels = MemberBuilder.steps(demand).size();
            combinations = Math.min(Integer.MAX_VALUE, combinations * (levels + 1));
        }
        if (combinations > MOST_COMBINATIONS) {
            String message = "the stepped demands of '" + member.id() + "' have " + combinations
                    + " combinations of levels; at most 4096 are possible";
            problems.error(ProblemId.TOO_MANY_STEPS, member.at("demands"), message);
        }
    }

    private void worth(Block demand) {
        boolean optOut = demand.has("opt_out");
        if (optOut && demand.has("worth")) {
            String message = "an opt-out has no 'worth' of its own: it is the policy loss that it removes";
            problems.error(ProblemId.OPT_OUT_WORTH, demand.at("worth"), message);
        } else if (!optOut && !demand.has("worth")) {
            problems.error(ProblemId.MISSING_KEY, demand.at(), demand.path() + " needs 'worth' (or 'opt_out')");
        }
    }

    private void steps(Block demand) {
        Value.Flag divisible = demand.find("divisible", Value.Flag.class);
        Location at = demand.at("steps");
        if (divisible != null && divisible.holds() && demand.has("steps")) {
            problems.error(ProblemId.CONTRADICTION, at, "'steps' and 'divisible: true' exclude each other");
            return;
        }
        List<Value.Amount> levels = demand.amounts("steps");
        for (int i = 1; i < levels.size(); i++) {
            if (levels.get(i).value() <= levels.get(i - 1).value()) {
                problems.error(ProblemId.BAD_STEPS, levels.get(i).at(), "'steps' must rise");
                return;
            }
        }
        boolean empty = demand.find("steps", Value.Items.class) != null && levels.isEmpty();
        if (empty || (!levels.isEmpty() && levels.get(levels.size() - 1).value() != 1)) {
            Location last = empty ? at : levels.get(levels.size() - 1).at();
            problems.error(ProblemId.BAD_STEPS, last, "the last of 'steps' must be 1");
        } else if (divisible != null
                && !divisible.holds()
                && MemberBuilder.steps(demand).size() > 1) {
            problems.error(ProblemId.CONTRADICTION, at, "'steps' and 'divisible: false' exclude each other");
        }
    }

    private void opens(Block demand) {
        Block opens = demand.blockOrNull("opens");
        Value.Word after = opens == null ? null : opens.find("after", Value.Word.class);
        if (opens != null && opens.has("by") && isWritten(opens, "probability")) {
            String message = "'probability' has no use where only an event can grant the demand";
            problems.error(ProblemId.CONTRADICTION, opens.at("probability"), message);
        }
        if (after == null) {
            return;
        }
        DemandRef ref = MemberBuilder.named(after.text(), member.id());
        if (graph.knownMember(ref.member(), after.at()) && graph.known(ref, after.at())) {
            graph.waits(new DemandRef(member.id(), demand.id()), ref, after.at());
        }
    }

    private static boolean isWritten(Block block, String key) {
        return block.keys().containsKey(key);
    }

    private void extension(Block demand) {
        Value.Word word = demand.find("extends", Value.Word.class);
        if (word == null) {
            return;
        }
        String other = foreign(word.text());
        if (other != null) {
            String message = "'" + word.text() + "' is a demand of '" + other + "'; only demands of '" + member.id()
                    + "' can be extended here";
            problems.error(ProblemId.FOREIGN_EXTENSION, word.at(), message);
        } else if (word.text().equals(demand.id())) {
            problems.error(ProblemId.FOREIGN_EXTENSION, word.at(), "a demand cannot extend itself");
        } else if (graph.known(new DemandRef(member.id(), word.text()), word.at())) {
            String before = extended.putIfAbsent(word.text(), demand.id());
            circle(demand.id(), word);
            if (before != null) {
                String message = "'" + word.text() + "' is extended by '" + before + "' already";
                problems.error(ProblemId.DOUBLE_EXTENSION, word.at(), message);
            }
        }
    }

    /** Follows who extends whom from this demand on; demands of the file come one by one, so a circle is found once. */
    private void circle(String id, Value.Word word) {
        String next = extended.get(id);
        for (int i = 0; next != null && i < extended.size(); i++) {
            if (next.equals(id)) {
                String message = "'" + id + "' and '" + word.text() + "' extend one another";
                problems.error(ProblemId.CYCLIC_EXTENSION, word.at(), message);
                return;
            }
            next = extended.get(next);
        }
    }

    /** The other member whose demand is meant, or null. */
    private @Nullable String foreign(String text) {
        int dot = text.indexOf('.');
        if (dot >= 0) {
            return text.substring(0, dot);
        }
        Block own = member.blockOrNull("demands");
        boolean known = own != null && own.keys().containsKey(text);
        return known ? null : graph.otherWith(text, member.id());
    }
}
