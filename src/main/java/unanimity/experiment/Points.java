package unanimity.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import unanimity.results.BatchFolder;
import unanimity.results.Days;
import unanimity.scenario.Reading;
import unanimity.scenario.ScenarioReader;
import unanimity.simulation.Fixed;
import unanimity.simulation.Plan;

/** The design points of a design, each made ready when it is first needed. For any number of threads. */
final class Points {

    private final Design design;
    private final AtomicReferenceArray<@Nullable Ready> points;
    private final List<@Nullable Levers> levers = new ArrayList<>();

    Points(Design design) {
        this.design = design;
        points = new AtomicReferenceArray<>(design.points().size());
    }

    /** The scenario of a design point, as read. */
    static Reading reading(Design design, int point) {
        DesignPoint at = design.points().get(point);
        return ScenarioReader.read(
                design.scenarios().get(at.scenario()), BatchFolder.scenario(at.scenario()), at.settings());
    }

    /** A design point. Where two threads are the first to need it, both make it ready, and alike. */
    Ready at(int index) {
        Ready ready = points.get(index);
        if (ready == null) {
            ready = made(index);
            points.set(index, ready);
        }
        return ready;
    }

    private Ready made(int index) {
        DesignPoint point = design.points().get(index);
        Levers shared = levers(point.scenario());
        Ready ready = shared == null ? null : shared.ready(point);
        if (ready != null) {
            return ready;
        }
        Plan plan = Plan.of(reading(design, index).template());
        return new Ready(plan, Fixed.NOTHING, new Days(plan.scenario()));
    }

    private synchronized @Nullable Levers levers(int scenario) {
        while (levers.size() <= scenario) {
            levers.add(Levers.of(design, levers.size()));
        }
        return levers.get(scenario);
    }
}
