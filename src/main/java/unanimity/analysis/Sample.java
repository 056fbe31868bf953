package unanimity.analysis;

/**
 * The runs from which findings are taken.
 *
 * @param planned how many there were to be, failed ones too
 * @param runs how many came to their end
 * @param failed how many threw
 * @param complete whether none is missing
 */
public record Sample(long planned, long runs, long failed, boolean complete) {}
