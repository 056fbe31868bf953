package unanimity.report;

import java.util.ArrayList;
import java.util.List;
import unanimity.chart.Finding;
import unanimity.model.RecordedRun;
import unanimity.model.RunResult;
import unanimity.model.Scenario;

/** A run told as a diary: what is at stake, dated entries, the outcome, and what kept the hold-outs apart. */
public final class Story {

    private static final int WIDTH = 100;
    private static final int INDENT = 13;

    private final Scenario scenario;
    private final RunResult result;
    private final Cast cast;
    private final List<Diary.Entry> diary;
    private final HoldOutGaps gaps;
    private final Settlements settlements;
    private final Passage rest;
    private final Alterations alterations;

    private Story(Scenario scenario, RecordedRun run, List<Change> changes) {
        this.scenario = scenario;
        result = run.result();
        cast = new Cast(scenario, run);
        alterations = new Alterations(changes);
        diary = Diary.of(scenario, run, cast);
        gaps = new HoldOutGaps(scenario, run, cast);
        settlements = new Settlements(scenario, run, cast);
        rest = settlements.rest();
    }

    /** The story of a run of a scenario as its file has it. */
    public static Story of(Scenario scenario, RecordedRun run) {
        return of(scenario, run, List.of());
    }

    /**
     * The story of a run.
     *
     * @param changes what it has otherwise than the scenario's file
     */
    public static Story of(Scenario scenario, RecordedRun run, List<Change> changes) {
        return new Story(scenario, run, changes);
    }

    /** As it stands on a terminal: lines of at most 100 characters, each ended by a line feed. */
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add(scenario.title() + "  (seed " + result.seed() + (alterations.isEmpty() ? ")" : ", values changed)"));
        if (!alterations.isEmpty()) {
            wrap(lines, "", alterations.sentence());
        }
        wrap(lines, "", stakes());
        lines.add("");
        diary.forEach(entry -> wrap(lines, Phrases.day(entry.day()), entry.words()));
        lines.add("");
        wrap(lines, "Outcome", outcome());
        wrap(lines, "Price", price());
        if (!gaps.isEmpty()) {
            wrap(lines, "Hold-outs", Passage.of(gaps.heading()));
            gaps.lines().forEach(line -> wrap(lines, "", line));
        }
        return String.join("\n", lines).replaceAll("\u00a0(?!%)", " ") + "\n"; // unbroken days can be searched for
    }

    List<Diary.Entry> diary() {
        return diary;
    }

    HoldOutGaps gaps() {
        return gaps;
    }

    Settlements settlements() {
        return settlements;
    }

    Alterations alterations() {
        return alterations;
    }

    /** Who needs whom by when, and with what. */
    Passage stakes() {
        String home = scenario.proposal().home();
        String from = home == null ? "" : " (" + cast.name(home) + ")";
        int days = scenario.calendar().roundDays();
        return Passage.of(scenario.proposal().name() + from + " needs ")
                .and(needed())
                .and(" by ")
                .and(Phrases.date(scenario.calendar().deadline()))
                .and(" and can spend ")
                .and(Phrases.points(result.capital()))
                .and(
                        " points of capital on promises. A point, the unit of costs and gains, is the distance between the worst "
                                + "and the best policy. The story begins on ")
                .and(Phrases.date(scenario.calendar().start()))
                .and("; a round is ")
                .and(days == 7 ? Passage.of("a week") : Phrases.count(days, "day"))
                .and(".");
    }

    private Passage needed() {
        return Phrases.figures(
                scenario.rule().threshold(scenario.members().size()).words());
    }

    /** How it ended. */
    Passage outcome() {
        return Passage.of(Finding.of(scenario, result) + ". ")
                .and(Phrases.figure(result.endorsers()))
                .and(" of ")
                .and(Phrases.figure(scenario.members().size()))
                .and(" endorse.");
    }

    /** What it cost the proposer, and what those got whose deals the diary leaves out. */
    Passage price() {
        return rest.isEmpty() ? paid() : paid().and(" ").and(rest);
    }

    private Passage paid() {
        if (result.paidMembers() == 0) {
            return Passage.of("None of the ")
                    .and(Phrases.points(result.capital()))
                    .and(" points of capital was spent, in ")
                    .and(Phrases.count(result.meetings(), "meeting"))
                    .and(".");
        }
        return Phrases.points(result.spent())
                .and(" of ")
                .and(Phrases.points(result.capital()))
                .and(" points of capital (")
                .and(Phrases.percent(result.spent(), result.capital()))
                .and(") for ")
                .and(Phrases.count(result.paidMembers(), "member"))
                .and(", in ")
                .and(Phrases.count(result.meetings(), "meeting"))
                .and(".");
    }

    /** Adds words beside a label, broken at spaces. */
    private static void wrap(List<String> lines, String label, Passage words) {
        StringBuilder line = new StringBuilder(label).append(" ".repeat(Math.max(1, INDENT - label.length())));
        boolean fresh = true;
        for (String word : words.text().split(" ", -1)) {
            if (!fresh && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(" ".repeat(INDENT));
                fresh = true;
            }
            line.append(fresh ? "" : " ").append(word);
            fresh = false;
        }
        lines.add(line.toString());
    }
}
