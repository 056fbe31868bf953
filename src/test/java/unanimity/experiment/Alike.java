package unanimity.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import unanimity.results.Days;
import unanimity.scenario.Reading;
import unanimity.simulation.Electorate;
import unanimity.simulation.Fixed;
import unanimity.simulation.Negotiation;
import unanimity.simulation.Plan;

/** Holds points that share a plan to the runs of points that are read. */
final class Alike {

    private Alike() {}

    static Design design(String text, List<List<String>> settings) {
        List<DesignPoint> points = new ArrayList<>();
        settings.forEach(setting -> points.add(DesignPoint.of(points.size(), 0, setting, "")));
        return new Design(text, points, 1, false);
    }

    /** The points that need not be read, each found to be like one that is. */
    static List<Integer> ready(Settable settable, Design design) {
        Levers levers = Objects.requireNonNull(Levers.of(design, 0));
        List<Integer> indices = new ArrayList<>();
        for (DesignPoint point : design.points()) {
            Ready ready = levers.ready(point);
            if (ready != null) {
                indices.add(point.index());
                Reading reading = settable.with(point.settings());
                assertThat(reading)
                        .as("%s, which the reader refuses", point.settings())
                        .isNotNull();
                assertAlike(
                        ready, Objects.requireNonNull(reading), point.settings().toString());
            }
        }
        return indices;
    }

    private static void assertAlike(Ready ready, Reading reading, String settings) {
        Plan plan = Plan.of(reading.template());
        for (int seed = 1; seed <= 2; seed++) {
            assertThat(Negotiation.record(ready.plan(), seed, ready.fixed()))
                    .as("%s, seed %d", settings, seed)
                    .isEqualTo(Negotiation.record(plan, seed));
            assertThat(Runner.NEGOTIATION.run(ready.plan(), ready.fixed(), seed))
                    .isEqualTo(Runner.NEGOTIATION.run(plan, Fixed.NOTHING, seed));
        }
        assertThat(Electorate.of(ready.plan(), ready.fixed())).isEqualTo(Electorate.of(plan, Fixed.NOTHING));
        assertThat(ready.days())
                .usingRecursiveComparison()
                .ignoringFields("calendar.pressure", "calendar.summits", "calendar.extension.probability")
                .isEqualTo(new Days(plan.scenario()));
    }
}
