package unanimity.report;

import unanimity.model.RunResult;
import unanimity.model.Scenario;

/** What stands first in a report: the question, what was at stake, and how it ended in four figures. */
final class Opening {

    private final Scenario scenario;
    private final RunResult result;
    private final Story story;

    Opening(Dossier dossier, Story story) {
        scenario = dossier.scenario();
        result = dossier.run().result();
        this.story = story;
    }

    String html() {
        Html html = new Html();
        String question = scenario.question();
        if (question != null) {
            html.element("p class=\"lead\"", question);
        }
        if (!story.alterations().isEmpty()) {
            html.raw(story.alterations().html());
        }
        html.element("p", story.stakes()).raw("\n");
        html.raw("<dl class=\"facts\">");
        fact(html, "Outcome", Passage.of(outcome()));
        fact(
                html,
                "Endorse",
                Phrases.figure(result.endorsers())
                        .and(" of ")
                        .and(Phrases.figure(scenario.members().size())));
        fact(html, "Capital spent", Phrases.percent(result.spent(), result.capital()));
        fact(html, "Meetings", Phrases.figure(result.meetings()));
        html.raw("</dl>\n").raw(story.settlements().html());
        return html.element(
                        "p class=\"note\"",
                        "This is one course of events. The same negotiation with other luck can end otherwise: "
                                + "another seed tells; only many runs tell how often.")
                .raw("\n")
                .toString();
    }

    private String outcome() {
        return switch (result.outcome()) {
            case ADOPTED -> "Adopted";
            case DEADLINE -> "No agreement";
            case WITHDRAWN -> "Withdrawn";
        };
    }

    private static void fact(Html html, String name, Passage value) {
        html.raw("<div>").element("dt", name).element("dd", value).raw("</div>");
    }
}
