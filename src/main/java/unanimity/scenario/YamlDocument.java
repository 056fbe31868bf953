package unanimity.scenario;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** YAML 1.2 text to a {@link Tree}; what is wrong with the text as YAML is said here. */
final class YamlDocument {

    private static final String FIRST = "schema: " + ScenarioKeys.SCHEMA;

    private YamlDocument() {}

    /**
     * Parses a text that holds one document.
     *
     * @return null when there is none; the reason is among the problems
     */
    static @Nullable Tree parse(SourceText source, Problems problems) {
        return parse(source, source, problems);
    }

    /** The same for a text of which parts are blanked out; messages quote the {@code source}. */
    static @Nullable Tree parse(SourceText blanked, SourceText source, Problems problems) {
        String text = String.join("\n", blanked.lines());
        if (text.isBlank()) {
            problems.error(
                    ProblemId.EMPTY_FILE, Location.whole(source), "the file is empty; a scenario starts with " + FIRST);
            return null;
        }
        Events events = events(text);
        try {
            Tree tree = new TreeBuilder(source, problems, events).build();
            if (tree.at().line() > 0) {
                return tree;
            }
            problems.error(
                    ProblemId.EMPTY_FILE,
                    Location.whole(source),
                    "the file holds nothing but comments; a scenario starts with " + FIRST);
        } catch (BrokenYaml e) {
            problems.error(e.id, e.at, e.said);
        } catch (MarkedYamlEngineException e) {
            complain(source, e, problems);
        } catch (YamlEngineException e) {
            String message = "this is not YAML: what comes next can stand neither here nor on this line";
            problems.error(ProblemId.NOT_YAML, events.reached(source), message);
        }
        return null;
    }

    private static Events events(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit((int) ScenarioText.LARGEST)
                .setBufferSize(text.length() + 2) // 3.0.1 fails on a character of two chars at the end of a buffer
                .build();
        return new Events(new Parse(settings).parseString(text).iterator());
    }

    private static void complain(SourceText source, MarkedYamlEngineException e, Problems problems) {
        Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
        int line = mark.map(m -> m.getLine() + 1).orElse(0);
        Location tab = tabBefore(source, line);
        if (tab != null) {
            problems.error(
                    ProblemId.TAB_INDENTATION, tab, "a tab indents this line; YAML is indented with spaces only");
            return;
        }
        YamlFault fault = YamlFault.of(e);
        problems.error(ProblemId.NOT_YAML, fault.at(source), "this is not YAML: " + fault.words());
    }

    private static @Nullable Location tabBefore(SourceText source, int line) {
        for (int number = Math.max(1, line - 1); number <= line; number++) {
            String text = source.line(number);
            int tab = text.indexOf('\t');
            if (tab >= 0 && text.substring(0, tab).isBlank() && !text.isBlank()) {
                return Location.of(source, number, tab + 1, 1);
            }
        }
        return null;
    }

    /** A text that is YAML and yet cannot be made a tree. */
    static final class BrokenYaml extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final ProblemId id;
        private final transient Location at;
        private final String said;

        BrokenYaml(ProblemId id, Location at, String said) {
            super(said);
            this.id = id;
            this.at = at;
            this.said = said;
        }
    }
}
