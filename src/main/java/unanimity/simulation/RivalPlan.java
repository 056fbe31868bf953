package unanimity.simulation;

import java.time.LocalDate;
import java.util.List;
import unanimity.chance.Chance;
import unanimity.model.Calendar;
import unanimity.model.Issue;
import unanimity.model.Rival;
import unanimity.model.Scenario;

/** Rivals: who brings them, when they come and go, and their cells. */
final class RivalPlan {

    final int count;
    final long[] identity;
    final int[] home;
    final int[] enterRound;
    final int[] exitRound;
    final int[] blockBelief;
    final int[] exitRate;
    final int[][] positions;

    private RivalPlan(Scenario scenario, Names names, Cells cells) {
        List<Rival> rivals = scenario.rivals();
        Calendar calendar = scenario.calendar();
        count = rivals.size();
        identity = rivals.stream().mapToLong(r -> Chance.identity(r.id())).toArray();
        home = rivals.stream().mapToInt(r -> names.member(r.home())).toArray();
        enterRound = new int[count];
        exitRound = new int[count];
        blockBelief = new int[count];
        exitRate = new int[count];
        positions = new int[count][];
        for (int r = 0; r < count; r++) {
            Rival rival = rivals.get(r);
            String path = "rivals." + rival.id();
            LocalDate enter = rival.enter();
            LocalDate exit = rival.exitDate();
            enterRound[r] = enter == null ? 0 : calendar.roundOf(enter);
            exitRound[r] = exit == null ? Integer.MAX_VALUE : calendar.roundOf(exit);
            blockBelief[r] = cells.add(path + ".block_belief", rival.blockBelief());
            exitRate[r] = cells.add(path + ".exit.rate", rival.exitRate());
            positions[r] = scenario.issues().stream()
                    .map(Issue::id)
                    .mapToInt(issue -> cells.add(
                            path + ".positions." + issue, rival.positions().getOrDefault(issue, 0.5)))
                    .toArray();
        }
    }

    static RivalPlan of(Scenario scenario, Names names, Cells cells) {
        return new RivalPlan(scenario, names, cells);
    }
}
