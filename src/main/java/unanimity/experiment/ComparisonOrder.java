package unanimity.experiment;

import java.nio.file.Path;
import java.util.List;
import unanimity.results.Study;
import unanimity.scenario.Changes;
import unanimity.scenario.Reading;
import unanimity.scenario.ScenarioReader;

/**
 * Two scenarios that are to be run with the same luck.
 *
 * @param first the one as it is, and how many runs of each
 * @param second the file of the other; that of the first where only changes make it another
 * @param changes laid over the second
 */
public record ComparisonOrder(BatchOrder first, Path second, Changes changes) {

    /**
     * Reads both, and says what there is to run.
     *
     * @throws unanimity.scenario.ScenarioException with all that is wrong in either
     * @throws IllegalArgumentException where both say the same
     */
    public Prepared prepare() {
        Prepared one = first.prepare();
        Reading other = ScenarioReader.read(second, changes);
        DesignPoint before = one.design().points().get(0);
        DesignPoint after = new DesignPoint(1, 1, List.of(), other.fingerprint());
        if (before.contentHash().equals(after.contentHash())) {
            throw new IllegalArgumentException("both say the same: there is nothing to compare");
        }
        List<DesignPoint> points = List.of(before, after);
        Design design = new Design(
                List.of(one.design().scenario(), ScenarioReader.resolve(second, changes)), points, first.seed(), false);
        return new Prepared(
                one.reading(),
                design,
                one.batch().withPoints(2, DesignPoint.hash(points), Study.comparison(changes.sets())));
    }
}
