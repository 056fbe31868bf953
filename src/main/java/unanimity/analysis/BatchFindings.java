package unanimity.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import unanimity.model.Scenario;

/**
 * What a batch has found at a design point.
 *
 * @param scenario every uncertain number at its median
 * @param members in id order
 * @param price of adopted runs; null where there is none
 * @param priceOfAll of all runs
 */
public record BatchFindings(
        Scenario scenario,
        Sample sample,
        Adoption adoption,
        Fan fan,
        List<MemberFindings> members,
        @Nullable Price price,
        Price priceOfAll) {

    /** Level of all intervals. */
    public static final double LEVEL = 0.95;

    public BatchFindings {
        members = List.copyOf(members);
    }
}
