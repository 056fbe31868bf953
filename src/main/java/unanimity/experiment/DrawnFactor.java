package unanimity.experiment;

import java.util.List;
import unanimity.scenario.Uncertain;

/**
 * Numbers that are uncertain in a scenario, all at the same quantile of what each is drawn from.
 *
 * @param name a path, or a pattern for several that move together
 * @param drawn at least one
 */
public record DrawnFactor(String name, List<Uncertain> drawn) implements Factor {

    public DrawnFactor {
        drawn = List.copyOf(drawn);
    }

    @Override
    public List<String> paths() {
        return drawn.stream().map(Uncertain::path).toList();
    }

    @Override
    public List<String> settings(double u) {
        return drawn.stream()
                .map(one -> one.path() + "=" + VariedFactor.text(one.inFile(one.at(u))))
                .toList();
    }
}
