package unanimity.analysis;

import org.jspecify.annotations.Nullable;
import unanimity.statistics.Estimate;

/**
 * What a member's stance is worth, to it and to the others: paired with the same luck, run by run. Null where it was not asked for,
 * or cannot be: the proposer's home member always endorses.
 *
 * @param member its id
 * @param premium mean of its pay less its pay when it alone asks for no more than it needs, points: what holding out earns
 * @param fall by how much the probability of adoption falls when it refuses whatever it is offered: its pivotality
 * @param delay by how many rounds adoption comes later then, in runs that adopt either way; null where there are none
 */
public record Leverage(String member, @Nullable Estimate premium, @Nullable Estimate fall, @Nullable Estimate delay) {}
