package unanimity.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import unanimity.model.Scenario;

/**
 * What a batch has found at a design point.
 *
 * @param scenario every uncertain number at its median
 * @param measures numbers of runs, in the order in which they are told
 * @param members in id order
 * @param price of adopted runs; null where there is none
 * @param priceOfAll of all runs
 * @param leverages in id order; empty where nobody asked for them
 * @param notable runs worth a look
 */
public record BatchFindings(
        Scenario scenario,
        Sample sample,
        Adoption adoption,
        Fan fan,
        List<Measure> measures,
        List<MemberFindings> members,
        @Nullable Price price,
        Price priceOfAll,
        List<Leverage> leverages,
        List<NotableRun> notable) {

    /** Level of all intervals. */
    public static final double LEVEL = 0.95;

    public BatchFindings {
        measures = List.copyOf(measures);
        members = List.copyOf(members);
        leverages = List.copyOf(leverages);
        notable = List.copyOf(notable);
    }
}
