package unanimity.scenario;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What must hold when any bytes are read as a scenario: the reader takes them, or refuses them with a {@link ScenarioException}
 * each of whose problems has a place; nothing else may come out. A line {@code #set path=value} counts as an option.
 * The profile {@code fuzz} hands this class to Jazzer, {@link ReaderFuzzTest} to JUnit.
 */
public final class ReaderFuzz {

    /** Problems of a file as a whole; all others are somewhere in it. */
    private static final Set<ProblemId> PLACELESS = EnumSet.of(
            ProblemId.MISSING_FILE,
            ProblemId.DIRECTORY,
            ProblemId.UNREADABLE_FILE,
            ProblemId.EMPTY_FILE,
            ProblemId.TOO_LARGE);

    private static final String NAME = "fuzz.yaml";
    private static final String SET = "#set ";

    private ReaderFuzz() {}

    /** Jazzer calls this first: instrumenting classes as they load takes seconds, which must not count for an input. */
    public static void fuzzerInitialize() {
        for (String text : List.of(Small.BODY, "a: [", Small.BODY.replace("capital: 1", "captal: {normal: [x]}"))) {
            fuzzerTestOneInput(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The entry that Jazzer looks for. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        try {
            read(bytes).warnings().forEach(ReaderFuzz::check);
        } catch (ScenarioException refused) {
            if (refused.problems().isEmpty()) {
                throw new AssertionError("refused for no reason", refused);
            }
            refused.problems().forEach(ReaderFuzz::check);
        }
    }

    private static Reading read(byte[] bytes) {
        Problems problems = new Problems();
        String text = ScenarioText.decoded(bytes, NAME, problems);
        problems.stopIfAny();
        List<String> sets = text.lines()
                .filter(line -> line.startsWith(SET))
                .map(line -> line.substring(SET.length()))
                .limit(3)
                .toList();
        return ScenarioReader.read(text, NAME, sets);
    }

    static void check(Problem problem) {
        boolean whole = PLACELESS.contains(problem.id());
        boolean placed = problem.line() >= 1 && problem.column() >= 1;
        int width = problem.excerpt().codePointCount(0, problem.excerpt().length());
        if (!(whole || placed)
                || (problem.column() > width + 1 && !problem.excerpt().isEmpty())) {
            throw new AssertionError("no place: " + problem);
        }
        if (problem.message().isBlank() || problem.render().isBlank()) {
            throw new AssertionError("no message: " + problem);
        }
    }
}
