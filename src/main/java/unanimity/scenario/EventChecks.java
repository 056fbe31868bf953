package unanimity.scenario;

import unanimity.model.DemandRef;

/** Whether events do something, to demands that exist. */
final class EventChecks {

    private final Problems problems;
    private final Block root;
    private final DemandGraph graph;

    EventChecks(Problems problems, Block root, DemandGraph graph) {
        this.problems = problems;
        this.root = root;
        this.graph = graph;
    }

    void run() {
        for (Block event : root.blocks("events")) {
            if (!event.has("grant") && !event.has("shock")) {
                String message = event.path() + " does nothing: it needs 'grant' or 'shock'";
                problems.error(ProblemId.EVENT_WITHOUT_EFFECT, event.at(), message);
            }
            Block grant = event.blockOrNull("grant");
            if (grant != null) {
                granted(grant);
            }
        }
    }

    private void granted(Block grant) {
        String member = grant.textOrNull("member");
        Value.Word demand = grant.find("demand", Value.Word.class);
        if (member != null && demand != null) {
            graph.known(new DemandRef(member, demand.text()), demand.at());
        }
    }
}
