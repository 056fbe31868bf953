package unanimity.scenario;

import java.util.List;

/** A scenario that cannot be used, with all that is wrong in it. The message is what the user sees. */
public final class ScenarioException extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final int SHOWN = 20;

    private final transient List<Problem> problems;

    public ScenarioException(List<Problem> problems) {
        super(render(problems));
        this.problems = List.copyOf(problems);
    }

    /** All problems, in the order of the text. */
    public List<Problem> problems() {
        return problems;
    }

    private static String render(List<Problem> problems) {
        StringBuilder text = new StringBuilder();
        for (Problem problem : problems.subList(0, Math.min(SHOWN, problems.size()))) {
            text.append(text.isEmpty() ? "" : "\n").append(problem.render());
        }
        int rest = problems.size() - SHOWN;
        if (rest > 0) {
            text.append("\nand ").append(rest).append(rest == 1 ? " more problem" : " more problems");
        }
        return text.toString();
    }
}
