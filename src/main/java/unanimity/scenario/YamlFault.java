package unanimity.scenario;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * What a YAML parser complains of, in words that say what to do.
 *
 * @param mark where, or null when the parser does not say
 */
record YamlFault(String words, @Nullable Mark mark) {

    private static final String COLON = "mapping values are not allowed here";

    static YamlFault of(MarkedYamlEngineException e) {
        String problem = String.valueOf(e.getProblem());
        String context = e.getContext() == null ? "" : e.getContext();
        Optional<Mark> begun = e.getContextMark();
        Mark noticed = e.getProblemMark().or(() -> begun).orElse(null);
        if (problem.contains("end of stream") && context.contains("quoted scalar")) {
            return new YamlFault(
                    "the text in quotes that starts here never ends", begun.isPresent() ? begun.get() : noticed);
        }
        if (context.contains("flow mapping") || context.contains("flow sequence")) {
            String bracket = context.contains("mapping") ? "{" : "[";
            String from = begun.map(mark -> " of line " + (mark.getLine() + 1)).orElse("");
            String closing = bracket.equals("{") ? "}" : "]";
            return new YamlFault(
                    "after the " + bracket + from + " a comma or " + closing + " is wanted before this", noticed);
        }
        if (problem.equals(COLON)) {
            return new YamlFault(
                    "no key can stand here; mind the indentation, and put a text with a colon in quotes", noticed);
        }
        return new YamlFault(problem + (context.isEmpty() ? "" : " " + context), noticed);
    }

    Location at(SourceText source) {
        Mark place = mark();
        return place == null
                ? Location.of(source, 1, 1, 1)
                : Location.of(source, place.getLine() + 1, place.getColumn() + 1, 1);
    }
}
