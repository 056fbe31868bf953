package unanimity.analysis;

import org.jspecify.annotations.Nullable;
import unanimity.results.Shard;

/**
 * The runs from which findings are taken.
 *
 * @param planned how many there were to be, failed ones too
 * @param runs how many came to their end
 * @param failed how many threw
 * @param complete whether none is missing
 * @param shard which part of the batch they are, or null where they are not one
 */
public record Sample(long planned, long runs, long failed, boolean complete, @Nullable Shard shard) {

    /** Of a batch that is not cut into shards. */
    public Sample(long planned, long runs, long failed, boolean complete) {
        this(planned, runs, failed, complete, null);
    }
}
