package unanimity.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import unanimity.results.Answer;
import unanimity.results.BatchQuery;
import unanimity.results.Study;
import unanimity.statistics.design.OneAtATime;

/** One factor at a time: low, high, and how far these are apart, run by run with the same luck. */
final class TornadoInfluences {

    private TornadoInfluences() {}

    static List<SensitivityAnalysis.Influences> of(
            BatchQuery query, Study study, List<PointFindings> points, int horizon) throws IOException {
        List<SensitivityAnalysis.Influences> all = new ArrayList<>();
        for (PointMeasure measure : PointMeasure.values()) {
            Map<Integer, PairedFindings.Difference> swings = swings(query, measure, horizon);
            all.add(of(study, points, measure, swings));
        }
        return all;
    }

    private static SensitivityAnalysis.Influences of(
            Study study,
            List<PointFindings> points,
            PointMeasure measure,
            Map<Integer, PairedFindings.Difference> swings) {
        OneAtATime design = new OneAtATime(study.factors().size());
        List<Influence> factors = new ArrayList<>();
        for (int factor = 0; factor < study.factors().size(); factor++) {
            int low = (int) design.lowPoint(factor);
            PairedFindings.Difference swing = swings.get(factor);
            if (swing == null) {
                throw new IllegalStateException("no pair of runs of factor " + factor);
            }
            factors.add(new Influence(
                    study.factors().get(factor).name(),
                    List.of(
                            new Influence.Index("low", points.get(low).estimate(measure)),
                            new Influence.Index("high", points.get(low + 1).estimate(measure)),
                            new Influence.Index("swing", swing.difference()))));
        }
        return new SensitivityAnalysis.Influences(
                factors, List.of(new Influence.Index("middle", points.get(0).estimate(measure))), List.of());
    }

    /** Where a factor is high less where it is low, by factor. */
    private static Map<Integer, PairedFindings.Difference> swings(BatchQuery query, PointMeasure measure, int horizon)
            throws IOException {
        PairedMeasure paired = new PairedMeasure(measure.label(), "low", "high", measure == PointMeasure.P_ADOPTED);
        String value = measure.sql(horizon) + " AS ";
        Answer answer = query.ask("WITH l AS (SELECT point, replicate, " + value
                + "low FROM runs WHERE point % 2 = 1), h AS (SELECT point, replicate, " + value
                + "high FROM runs WHERE point % 2 = 0) SELECT factor, " + paired.select()
                + " FROM (SELECT (l.point - 1) // 2 AS factor, low, high FROM l JOIN h ON h.point = l.point + 1 "
                + "AND h.replicate = l.replicate ORDER BY l.replicate) GROUP BY factor");
        Map<Integer, PairedFindings.Difference> swings = new HashMap<>();
        answer.lines().forEach(line -> swings.put((int) line.whole(0), paired.answer(line, 1)));
        return swings;
    }
}
