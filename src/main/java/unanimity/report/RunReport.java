package unanimity.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import unanimity.chart.Finding;
import unanimity.model.Scenario;
import unanimity.results.Table;

/** The report of a run: one page that needs no network, and the tables behind its figures. */
public final class RunReport {

    private static final Pattern DAY = Pattern.compile("([0-9]{1,2}) ([A-Z][a-z]+) ([0-9]{4})");

    private final Dossier dossier;
    private final Story story;
    private final Fortunes fortunes;
    private final Motives motives;
    private final Parameters parameters;
    private final Table meetings;

    private RunReport(Dossier dossier, Story story) {
        this.dossier = dossier;
        this.story = story;
        fortunes = new Fortunes(dossier.scenario(), dossier.run());
        motives = new Motives(dossier.run());
        parameters = new Parameters(dossier.basis());
        meetings = MeetingLog.table(dossier.scenario(), dossier.run());
    }

    /** The report of what a story tells. */
    public static RunReport of(Dossier dossier, Story story) {
        return new RunReport(dossier, story);
    }

    /** The tables behind the report's figures, by the name of their file without its ending. */
    public Map<String, Table> tables() {
        Map<String, Table> tables = new LinkedHashMap<>();
        tables.put("members", fortunes.table());
        tables.put("motives", motives.table());
        tables.put("meetings", meetings);
        tables.put("parameters", parameters.table());
        tables.put("sources", parameters.sources());
        return tables;
    }

    /** What was found, with no line broken inside a day. */
    private String heading() {
        String finding = Finding.of(dossier.scenario(), dossier.run().result());
        return DAY.matcher(finding).replaceAll("$1\u00a0$2\u00a0$3") + ".";
    }

    /** The page. The same run gives the same bytes. */
    public String html() {
        Scenario scenario = dossier.scenario();
        Page page = new Page(heading(), scenario.title());
        page.lead(new Opening(dossier, story).html());
        page.section("diary", "The diary", Sections.diary(story));
        page.section("charts", "Charts", Sections.charts(dossier.charts()));
        page.section("fortunes", "Who gained and who lost", new FortuneSection(dossier.scenario(), fortunes).html());
        page.section("meetings", "Every meeting", Sections.meetings(meetings));
        page.section(
                "parameters",
                "What went in, and where it comes from",
                new ParameterSection(dossier.scenario(), dossier.basis(), luck()).html());
        page.section("limits", "Limits", Sections.limits("run-limits.txt"));
        page.section("again", "How to get this run again", Sections.recipe(dossier.recipe()));
        return page.html(
                dossier.recipe().program() + " · seed " + dossier.run().result().seed());
    }

    private Passage luck() {
        return Phrases.counted(dossier.basis().drawn().size()).and(" are uncertain and were drawn for this run.");
    }
}
