package unanimity.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A state with a voice: who it is, what it weighs and wants, how it behaves, what it asks. Demands are in id order. */
public record Member(
        String id,
        String name,
        @Nullable String leader,
        Standing standing,
        Preferences preferences,
        Conduct conduct,
        List<Demand> demands) {

    public Member {
        demands = Sorted.copy(demands, Demand::id);
    }
}
