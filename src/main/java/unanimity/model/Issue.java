package unanimity.model;

import org.jspecify.annotations.Nullable;

/**
 * A question of policy on a line from 0 to 1.
 *
 * @param low what 0 stands for, in words
 * @param high what 1 stands for, in words
 * @param negotiable whether the proposal can be moved on it (an amendment)
 * @param statusQuo what holds without agreement, 0 to 1, or null
 */
public record Issue(String id, String label, String low, String high, boolean negotiable, @Nullable Double statusQuo) {}
