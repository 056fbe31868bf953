package unanimity.analysis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import unanimity.analysis.DiscoveryFindings.FoundBox;
import unanimity.analysis.DiscoveryFindings.Side;

/**
 * What a box asks of one factor: one limit or both.
 *
 * @param dimension of the factor
 * @param lower values below it are outside; null where there is none
 * @param upper values above it are outside; null where there is none
 * @param digits decimals with which the limits are told
 */
public record Condition(int dimension, FactorName name, @Nullable Side lower, @Nullable Side upper, int digits) {

    /** Those of a box, in the order in which limits are worth most: the one with the least quasi-p first. */
    public static List<Condition> of(DiscoveryFindings findings, FoundBox box) {
        List<Condition> conditions = new ArrayList<>();
        box.sides().stream()
                .map(side -> side.limit().dimension())
                .distinct()
                .forEach(dimension -> conditions.add(new Condition(
                        dimension,
                        FactorName.of(findings.scenario(), findings.factors().get(dimension)),
                        side(box, dimension, false),
                        side(box, dimension, true),
                        findings.draws().digits(dimension))));
        conditions.sort((one, other) -> Double.compare(one.quasiP(), other.quasiP()));
        return conditions;
    }

    private static @Nullable Side side(FoundBox box, int dimension, boolean upper) {
        return box.sides().stream()
                .filter(side ->
                        side.limit().dimension() == dimension && side.limit().upper() == upper)
                .findFirst()
                .orElse(null);
    }

    /** Its limits, the lower first. */
    public List<Side> sides() {
        List<Side> sides = new ArrayList<>();
        if (lower != null) {
            sides.add(lower);
        }
        if (upper != null) {
            sides.add(upper);
        }
        return sides;
    }

    private double quasiP() {
        return sides().stream().mapToDouble(Side::quasiP).min().orElse(1);
    }
}
