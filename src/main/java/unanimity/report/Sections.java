package unanimity.report;

import java.util.List;
import java.util.Map;
import unanimity.chart.Chart;
import unanimity.results.Table;

/** The sections of a report that only lay out what is there. */
final class Sections {

    private Sections() {}

    static String diary(Story story) {
        Html html = new Html().raw("<ol class=\"diary\">\n");
        for (Diary.Entry entry : story.diary()) {
            html.raw("<li><time class=\"day\" datetime=\"" + entry.day() + "\">")
                    .words(Phrases.day(entry.day()))
                    .raw("</time><span>")
                    .passage(entry.words())
                    .raw("</span></li>\n");
        }
        html.raw("</ol>\n")
                .element("p", story.outcome().and(" ").and(story.price()))
                .raw("\n");
        if (!story.gaps().isEmpty()) {
            html.element("h3", "Hold-outs").element("p", story.gaps().heading()).raw("\n<ul>\n");
            story.gaps().lines().forEach(line -> html.element("li", line).raw("\n"));
            html.raw("</ul>\n");
        }
        return html.toString();
    }

    /** Each chart as a picture whose words can be searched, and its numbers as a table. */
    static String charts(List<Chart> charts) {
        Html html = new Html();
        for (Chart chart : charts) {
            html.raw("<figure>\n");
            scroll(html, "Chart: " + chart.title(), chart.svg());
            html.raw("<figcaption>")
                    .words("As a file: charts/" + chart.name() + ".svg, .png, .csv")
                    .raw("</figcaption>\n");
            data(html, "The numbers of this chart", chart.title(), chart.table());
            html.raw("</figure>\n");
        }
        return html.toString();
    }

    static String meetings(Table table) {
        Html html = new Html();
        html.element(
                "p",
                "Costs are in points of the proposer's capital. A meeting with a member that has consented only hastens its endorsement.");
        data(html, "All meetings (meetings.csv)", "Bilateral meetings in the order in which they were held", table);
        return html.toString();
    }

    /** What a reader must know of all results, behind what concerns those of one kind: lines of a text beside this class. */
    static String limits(String ofKind) {
        Html html = new Html().raw("<ul class=\"limits\">\n");
        for (String resource : List.of(ofKind, "limits.txt")) {
            Page.resource(resource).lines().forEach(line -> html.element("li", line)
                    .raw("\n"));
        }
        return html.raw("</ul>\n").toString();
    }

    static String recipe(Dossier.Recipe recipe) {
        return new Html()
                .element("p", "The same seed gives the same run, byte for byte, on every machine.")
                .raw("\n<pre tabindex=\"0\">")
                .element("code", recipe.command())
                .raw("</pre>\n<p>")
                .words("Made by " + recipe.program() + ". SHA-256 of the scenario's values: ")
                .raw("<code style=\"overflow-wrap:anywhere\">" + recipe.scenario() + "</code></p>\n")
                .toString();
    }

    /**
     * How to get the same runs again.
     *
     * @param folder where they lie, as it is typed
     */
    static String again(Dossier.Recipe recipe, String folder) {
        return new Html()
                .element(
                        "p",
                        "The same seed gives the same runs, byte for byte, on every machine, by any number of threads.")
                .raw("\n<pre tabindex=\"0\">")
                .element("code", recipe.command() + "\n./unanimity verify " + folder)
                .raw("</pre>\n<p>")
                .words("Made by " + recipe.program() + ". SHA-256 of the scenario's values: ")
                .raw("<code style=\"overflow-wrap:anywhere\">" + recipe.scenario() + "</code></p>\n")
                .toString();
    }

    /** Questions and their answers. */
    static void answers(Html html, Map<String, Passage> answers) {
        html.raw("<dl class=\"answers\">");
        answers.forEach((name, answer) ->
                html.raw("<div>").element("dt", name).element("dd", answer).raw("</div>"));
        html.raw("</dl>\n");
    }

    /** A table that opens on demand. */
    static void data(Html html, String summary, String caption, Table table) {
        html.raw("<details class=\"data\">").element("summary", summary);
        Html inside = new Html().head("table class=\"numbers\"", caption, table.names());
        for (List<String> row : table.rows()) {
            inside.row(row.stream().map(Passage::of).toList());
        }
        scroll(html, caption, inside.raw("</tbody></table>").toString());
        html.raw("</details>\n");
    }

    /** Markup that may be wider than the page, in a region of its own that the keyboard can scroll. */
    static void scroll(Html html, String label, String markup) {
        html.raw("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
                .words(label)
                .raw("\">\n" + markup + "</div>\n");
    }
}
