package unanimity.model;

import org.jspecify.annotations.Nullable;

/**
 * What a decision rule needs.
 *
 * @param members how many must endorse, or null where their number does not count
 * @param share that they must hold of what the rule weighs, 0 to 1, or null
 * @param words who must endorse, as the object of "needs"
 */
public record Threshold(@Nullable Integer members, @Nullable Double share, String words) {}
