package unanimity.experiment;

import java.util.List;

/** What varies between the points of a design, along one coordinate from 0 to 1. */
public interface Factor {

    /** As it is told: a parameter path, which may have wildcards. */
    String name();

    /** The paths that it sets, in their order; none of a dummy. */
    List<String> paths();

    /**
     * What is set where its coordinate is {@code u}: {@code path=value} for each path.
     *
     * @param u in (0, 1)
     */
    List<String> settings(double u);
}
