package unanimity.report;

import java.util.List;

/**
 * Questions in SQL which the numbers beside them answer, printed as they are typed: so that each number of a page can be asked for again.
 *
 * @param folder of the results, as it is typed
 */
record Queries(String folder) {

    /**
     * Prints questions below what answers them.
     *
     * @param sql each without double quotes, in which the shell is given it
     */
    void print(Html html, List<String> sql) {
        html.element("p class=\"query\"", "To ask for these numbers:").raw("\n");
        for (String question : sql) {
            html.raw("<pre class=\"query\" tabindex=\"0\">")
                    .element("code", typed(question))
                    .raw("</pre>\n");
        }
    }

    /** {@code ./unanimity query FOLDER "SELECT …"}. */
    private String typed(String question) {
        if (question.indexOf('"') >= 0) {
            throw new IllegalArgumentException("a question in double quotes cannot have any: " + question);
        }
        return "./unanimity query " + folder + " \"" + question + "\"";
    }
}
