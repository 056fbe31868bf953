package unanimity.experiment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import unanimity.results.Study;
import unanimity.scenario.ScenarioReader;
import unanimity.statistics.design.Design;

/** Turns coordinates into design points of one scenario. */
final class DesignBuilder {

    /** So many points are read as a whole before any is run, spread over the design. */
    private static final int TRIED = 40;

    private DesignBuilder() {}

    /**
     * A batch over all points of a design.
     *
     * @param one a batch of the scenario as it is
     * @param factors by dimension of the coordinates
     * @throws unanimity.scenario.ScenarioException where a point is none that the scenario can have
     */
    static Prepared of(Prepared one, List<Factor> factors, Design coordinates, Study study) {
        String scenario = one.design().scenario();
        List<DesignPoint> points = points(factors, coordinates, one.reading().fingerprint());
        for (int pick = 0; pick < Math.min(TRIED, points.size()); pick++) {
            int index = (int) ((long) pick * (points.size() - 1) / Math.max(1, Math.min(TRIED, points.size()) - 1));
            ScenarioReader.read(
                    scenario, one.batch().scenario(), points.get(index).settings());
        }
        unanimity.experiment.Design design = new unanimity.experiment.Design(
                List.of(scenario), points, one.design().seed(), one.design().independent());
        return new Prepared(
                one.reading(), design, one.batch().withPoints(points.size(), DesignPoint.hash(points), study));
    }

    private static List<DesignPoint> points(List<Factor> factors, Design coordinates, String fingerprint) {
        Map<String, String> once = new HashMap<>(); // points share most of their settings
        List<DesignPoint> points = new ArrayList<>();
        for (int point = 0; point < coordinates.points(); point++) {
            List<String> settings = new ArrayList<>();
            for (int dimension = 0; dimension < factors.size(); dimension++) {
                for (String setting : factors.get(dimension).settings(coordinates.at(point, dimension))) {
                    settings.add(once.computeIfAbsent(setting, same -> same));
                }
            }
            points.add(DesignPoint.of(point, 0, settings, fingerprint));
        }
        return points;
    }

    /** Factors as the manifest names them. */
    static List<Study.Factor> named(List<Factor> factors) {
        return factors.stream()
                .map(factor -> new Study.Factor(factor.name(), factor.paths()))
                .toList();
    }
}
