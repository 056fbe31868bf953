package unanimity.scenario;

import java.util.List;

/** What no key can say for itself: whether the parts of a file fit together. */
final class CrossChecks {

    private final Problems problems;
    private final Block root;

    CrossChecks(Problems problems, Block root) {
        this.problems = problems;
        this.root = root;
    }

    void run() {
        Block members = root.blockOrNull("members");
        List<Block> described = root.blocks("members");
        if (members == null
                ? !root.broken().contains("members")
                : members.keys().isEmpty()) {
            problems.error(ProblemId.NO_MEMBERS, root.at("members"), "there are no members; a body has at least one");
        }
        new CalendarChecks(problems, root).run();
        new PositionChecks(problems, root).run();
        new BodyChecks(problems, root).run();
        DemandGraph graph = new DemandGraph(problems, described);
        for (Block member : described) {
            new DemandChecks(problems, graph, member).run();
        }
        graph.run();
        new EventChecks(problems, root, graph).run();
    }
}
