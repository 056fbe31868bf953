package unanimity.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The problems found so far. What is found twice at one place (by way of {@code defaults}) is kept once. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();
    private final Set<String> seen = new LinkedHashSet<>();

    void error(ProblemId id, Location at, String message) {
        add(Problem.at(at, Severity.ERROR, id, message));
    }

    void warning(ProblemId id, Location at, String message) {
        add(Problem.at(at, Severity.WARNING, id, message));
    }

    private void add(Problem problem) {
        String place = problem.file() + ":" + problem.line() + ":" + problem.column() + ":" + problem.id();
        boolean whole = problem.line() == 0;
        if (seen.add(whole ? place + problem.message() : place)) {
            found.add(problem);
        }
    }

    /** Throws what is wrong so far, if anything is. */
    void stopIfAny() {
        List<Problem> errors = of(Severity.ERROR);
        if (!errors.isEmpty()) {
            throw new ScenarioException(errors);
        }
    }

    /** Those of one severity in the order of the text, files in the order in which they were first complained of. */
    List<Problem> of(Severity severity) {
        List<String> files = found.stream().map(Problem::file).distinct().toList();
        return found.stream()
                .filter(problem -> problem.severity() == severity)
                .sorted(Comparator.<Problem>comparingInt(problem -> files.indexOf(problem.file()))
                        .thenComparingInt(Problem::line)
                        .thenComparingInt(Problem::column))
                .toList();
    }
}
