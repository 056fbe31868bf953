package unanimity.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** A day on which the leaders {@code present} (member ids) can be met, {@code meetings} of them (a whole number). */
public record Summit(LocalDate date, String name, List<String> present, double meetings) implements Serializable {

    public Summit {
        present = Sorted.copy(present, member -> member);
    }
}
