package unanimity.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Whether there is a position on every issue that counts. */
final class PositionChecks {

    private static final String SALIENCE = "salience";
    private static final String POSITIONS = "positions";

    private final Problems problems;
    private final Block root;
    private final List<String> issues;

    PositionChecks(Problems problems, Block root) {
        this.problems = problems;
        this.root = root;
        Block all = root.blockOrNull("issues");
        this.issues = all == null ? List.of() : new ArrayList<>(all.keys().keySet());
    }

    void run() {
        TreeSet<String> weighed = new TreeSet<>();
        for (Block member : root.blocks("members")) {
            List<String> own = weighed(member);
            weighed.addAll(own);
            require(member, own);
        }
        Block proposal = root.blockOrNull("proposal");
        if (proposal != null) {
            require(proposal, new ArrayList<>(weighed));
        }
        for (Block rival : root.blocks("rivals")) {
            require(rival, new ArrayList<>(weighed));
        }
    }

    /** The issues that count for a member: all when it weighs none. */
    private List<String> weighed(Block member) {
        Block salience = member.blockOrNull(SALIENCE);
        if (salience == null || salience.keys().isEmpty()) {
            return member.broken().contains(SALIENCE) ? List.of() : issues;
        }
        List<String> counting = new ArrayList<>();
        salience.values().forEach((issue, value) -> {
            if (value instanceof Value.Amount amount && (amount.value() > 0 || amount.uncertain())) {
                counting.add(issue);
            }
        });
        if (counting.isEmpty() && salience.broken().isEmpty()) {
            String message = "the saliences of '" + member.id() + "' are all 0; at least one issue must count";
            problems.error(ProblemId.ZERO_SALIENCE, member.at(SALIENCE), message);
        }
        return counting;
    }

    private void require(Block who, List<String> weighed) {
        Block positions = who.blockOrNull(POSITIONS);
        if (who.broken().contains(POSITIONS)) {
            return;
        }
        List<String> missing = new ArrayList<>(weighed);
        if (positions != null) {
            missing.removeAll(positions.keys().keySet());
            missing.removeIf(issue -> mistyped(positions, issue));
        }
        if (!missing.isEmpty()) {
            String message = "'" + who.id() + "' needs a position on " + String.join(", ", missing);
            problems.error(ProblemId.MISSING_POSITION, who.at(POSITIONS), message);
        }
    }

    private boolean mistyped(Block positions, String issue) {
        return positions.broken().stream()
                .anyMatch(word -> !issues.contains(word) && issue.equals(Nearest.to(word, issues)));
    }
}
