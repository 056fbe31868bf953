package unanimity.report;

import java.util.List;
import java.util.Map;
import unanimity.model.Scenario;

/** The page of a report of many runs: what all of them have, around sections of their own. */
final class StudyPage {

    private static final String PARAMETERS = "SELECT path, value, range_low, range_high, sources FROM parameters";

    private final StudyDossier<?> dossier;
    private final Scenario scenario;
    private final Queries queries;
    private final Page page;

    /**
     * An empty page.
     *
     * @param scenario whose title and values it tells
     * @param finding without a full stop
     */
    StudyPage(StudyDossier<?> dossier, Scenario scenario, String finding) {
        this.dossier = dossier;
        this.scenario = scenario;
        queries = new Queries(dossier.folder());
        page = new Page(finding + ".", scenario.title());
    }

    /**
     * What stands first.
     *
     * @param questions of the scenario, or of both
     * @param brackets what is said of what stands in brackets
     * @param asked questions in SQL that the answers answer
     */
    void lead(
            List<String> questions, Passage caveat, Map<String, Passage> answers, String brackets, List<String> asked) {
        Html html = new Html();
        questions.forEach(question -> html.element("p class=\"lead\"", question));
        if (!caveat.isEmpty()) {
            html.element("p class=\"note\"", caveat);
        }
        Sections.answers(html, answers);
        html.element("p class=\"note\"", brackets).raw("\n");
        page.lead(html + asked("", asked));
    }

    /** A section. */
    void section(String id, String title, String markup) {
        page.section(id, title, markup);
    }

    /** A section, below it the questions in SQL that its numbers answer. */
    void section(String id, String title, String markup, List<String> sql) {
        page.section(id, title, asked(markup, sql));
    }

    private String asked(String markup, List<String> sql) {
        Html html = new Html().raw(markup);
        if (!sql.isEmpty()) {
            queries.print(html, sql);
        }
        return html.toString();
    }

    /**
     * The whole page, with the sections that stand last in each.
     *
     * @param luck what is said of the uncertain numbers behind how many there are
     * @param limits the text with what a reader must know of findings of this kind
     */
    String html(long seed, String luck, String limits) {
        Passage uncertain = Phrases.counted(dossier.uncertain()).and(luck);
        section(
                "parameters",
                "What went in, and where it comes from",
                new ParameterSection(scenario, dossier.basis(), uncertain).html(),
                List.of(PARAMETERS));
        section("limits", "Limits", Sections.limits(limits));
        section("again", "How to get this again", Sections.again(dossier.recipe(), dossier.folder()));
        return page.html(dossier.recipe().program() + " · seed " + seed);
    }

    /** The question of a scenario; none where it has none. */
    static List<String> question(Scenario scenario) {
        String question = scenario.question();
        return question == null ? List.of() : List.of(question);
    }
}
