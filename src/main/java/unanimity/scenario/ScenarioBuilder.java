package unanimity.scenario;

import java.time.LocalDate;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import unanimity.model.Bloc;
import unanimity.model.Calendar;
import unanimity.model.DecisionRule;
import unanimity.model.History;
import unanimity.model.Issue;
import unanimity.model.Loss;
import unanimity.model.Rival;
import unanimity.model.Scenario;
import unanimity.model.Silence;
import unanimity.model.Summit;

/** Makes a scenario of a file in which everything is good. */
final class ScenarioBuilder {

    private final Block root;
    private final Parties parties;

    ScenarioBuilder(Block root) {
        this.root = root;
        this.parties = new Parties(root);
    }

    Scenario build() {
        return new Scenario(
                root.text("title"),
                root.textOrNull("question"),
                root.textOrNull("summary"),
                calendar(root.block("calendar")),
                rule(),
                silence(root.blockOrNull("silence")),
                Loss.valueOf(root.text("loss").toUpperCase(Locale.ROOT)),
                root.number("scale"),
                root.blocks("issues").stream().map(ScenarioBuilder::issue).toList(),
                root.blocks("blocs").stream().map(this::bloc).toList(),
                ProposalBuilder.build(root.block("proposal")),
                root.blocks("members").stream().map(MemberBuilder::build).toList(),
                root.blocks("rivals").stream().map(ScenarioBuilder::rival).toList(),
                root.blocks("events").stream().map(EventBuilder::build).toList(),
                history(root.blockOrNull("history")));
    }

    private Calendar calendar(Block calendar) {
        Block extension = calendar.blockOrNull("extension");
        return new Calendar(
                calendar.day("start"),
                (int) calendar.number("round_days"),
                calendar.day("deadline"),
                extension == null
                        ? null
                        : new Calendar.Extension(extension.number("probability"), extension.day("until")),
                calendar.block("pressure").number("exponent"),
                calendar.blocks("summits").stream().map(this::summit).toList());
    }

    private Summit summit(Block summit) {
        return new Summit(
                summit.day("date"),
                summit.text("name"),
                parties.members(summit.words("present")),
                summit.number("meetings"));
    }

    private DecisionRule rule() {
        DecisionRule rule = RuleKeys.find(root);
        if (rule == null) {
            throw new IllegalStateException("a rule passed that is none");
        }
        return rule;
    }

    private static @Nullable Silence silence(@Nullable Block silence) {
        return silence == null ? null : new Silence(silence.number("rounds"), silence.number("objection"));
    }

    private static Issue issue(Block issue) {
        return new Issue(
                issue.id(),
                textOr(issue, "label", issue.id()),
                issue.text("low"),
                issue.text("high"),
                issue.flag("negotiable"),
                issue.numberOrNull("status_quo"));
    }

    private Bloc bloc(Block bloc) {
        return new Bloc(
                bloc.id(),
                parties.members(bloc.words("members")),
                bloc.number("closeness"),
                bloc.number("correlation"));
    }

    private static Rival rival(Block rival) {
        Block exit = rival.block("exit");
        return new Rival(
                rival.id(),
                textOr(rival, "name", rival.id()),
                rival.text("home"),
                rival.numbers("positions"),
                rival.dayOrNull("enter"),
                rival.number("block_belief"),
                exit.number("rate"),
                exit.dayOrNull("date"));
    }

    private static History history(@Nullable Block history) {
        if (history == null) {
            return History.none();
        }
        SortedMap<String, History.Day> days = new TreeMap<>();
        for (Block endorsement : history.blocks("endorsements")) {
            LocalDate on = endorsement.dayOrNull("on");
            days.put(
                    endorsement.id(),
                    on == null ? new History.Day(endorsement.day("by"), false) : new History.Day(on, true));
        }
        return new History(days, history.dayOrNull("decided"));
    }

    /** The text of a key, or another where the file has none. */
    static String textOr(Block block, String key, String otherwise) {
        String text = block.textOrNull(key);
        return text == null ? otherwise : text;
    }
}
