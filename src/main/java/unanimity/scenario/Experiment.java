package unanimity.scenario;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An experiment as it stands in an experiment file.
 *
 * @param name its key
 * @param scenario file of the scenario, as seen from the working folder
 * @param changes what is laid over it
 * @param design word of a design, or null where none is named
 * @param points how many points a sample has, or null
 * @param runs of each point, or null
 * @param seed or null
 * @param varied in the order of the file
 */
public record Experiment(
        String name,
        Path scenario,
        Changes changes,
        @Nullable String design,
        @Nullable Long points,
        @Nullable Long runs,
        @Nullable Long seed,
        List<Varied> varied) {

    public Experiment {
        varied = List.copyOf(varied);
    }
}
