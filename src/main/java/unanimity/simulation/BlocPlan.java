package unanimity.simulation;

import java.util.List;
import unanimity.chance.Chance;
import unanimity.model.Bloc;
import unanimity.model.Scenario;

/** Blocs: their members, and cells of closeness and correlation. */
final class BlocPlan {

    final int count;
    final long[] identity;
    final int[][] members;
    final int[] closeness;
    final int[] correlation;

    private BlocPlan(Scenario scenario, Names names, Cells cells) {
        List<Bloc> blocs = scenario.blocs();
        count = blocs.size();
        identity = blocs.stream().mapToLong(b -> Chance.identity(b.id())).toArray();
        members = blocs.stream()
                .map(b -> b.members().stream().mapToInt(names::member).toArray())
                .toArray(int[][]::new);
        closeness = blocs.stream()
                .mapToInt(b -> cells.add("blocs." + b.id() + ".closeness", b.closeness()))
                .toArray();
        correlation = blocs.stream()
                .mapToInt(b -> cells.add("blocs." + b.id() + ".correlation", b.correlation()))
                .toArray();
    }

    static BlocPlan of(Scenario scenario, Names names, Cells cells) {
        return new BlocPlan(scenario, names, cells);
    }
}
