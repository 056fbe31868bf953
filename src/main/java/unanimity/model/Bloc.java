package unanimity.model;

import java.util.List;

/**
 * Members that stand close to one another.
 *
 * @param closeness weight of each on the others in peer pressure, at least 0
 * @param correlation of their private tastes, 0 to 1
 */
public record Bloc(String id, List<String> members, double closeness, double correlation) {

    public Bloc {
        members = Sorted.copy(members, member -> member);
    }
}
