package unanimity.chart.batch;

/**
 * What two scenarios that are compared are called behind "adopted": {@code as it is}, {@code without an opt-out for Hungary}.
 *
 * @param before the first
 * @param after the second
 */
public record Sides(String before, String after) {}
