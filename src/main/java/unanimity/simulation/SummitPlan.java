package unanimity.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import unanimity.model.Scenario;
import unanimity.model.Summit;

/** Summits by round: who is present at any of them, and how many meetings there are. */
final class SummitPlan {

    private final int[] round;
    private final boolean[][] present;
    private final int[][] meetings;
    private final List<String> name;

    private SummitPlan(Scenario scenario, Names names, Cells cells) {
        List<Summit> summits = scenario.calendar().summits();
        int[] cell = new int[summits.size()];
        for (int s = 0; s < cell.length; s++) {
            cell[s] = cells.add(
                    "calendar.summits." + s + ".meetings", summits.get(s).meetings());
        }
        round = summits.stream()
                .mapToInt(s -> scenario.calendar().roundOf(s.date()))
                .sorted()
                .distinct()
                .toArray();
        present = new boolean[round.length][scenario.members().size()];
        meetings = new int[round.length][];
        name = new ArrayList<>();
        for (int r = 0; r < round.length; r++) {
            List<Integer> here = new ArrayList<>();
            for (int s = 0; s < cell.length; s++) {
                if (scenario.calendar().roundOf(summits.get(s).date()) == round[r]) {
                    here.add(s);
                }
            }
            for (int s : here) {
                for (String member : summits.get(s).present()) {
                    present[r][names.member(member)] = true;
                }
            }
            meetings[r] = here.stream().mapToInt(s -> cell[s]).toArray();
            name.add(here.stream().map(s -> summits.get(s).name()).collect(Collectors.joining("; ")));
        }
    }

    static SummitPlan of(Scenario scenario, Names names, Cells cells) {
        return new SummitPlan(scenario, names, cells);
    }

    /** Which of the rounds with a summit this is, or a negative number. */
    int at(int t) {
        return java.util.Arrays.binarySearch(round, t);
    }

    boolean present(int summit, int member) {
        return present[summit][member];
    }

    /** Bilaterals that can be held there. */
    int capacity(int summit, double[] cell) {
        double sum = 0;
        for (int meeting : meetings[summit]) {
            sum += cell[meeting];
        }
        return (int) sum;
    }

    /** Name of the summit of a round, or null. */
    @Nullable
    String name(int t) {
        int summit = at(t);
        return summit < 0 ? null : name.get(summit);
    }
}
