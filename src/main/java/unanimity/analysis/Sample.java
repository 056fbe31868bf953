package unanimity.analysis;

import org.jspecify.annotations.Nullable;
import unanimity.results.Manifest;
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

    /** Of a stored batch: {@code runs} of its points of which {@code points} are looked at. */
    static Sample of(Manifest manifest, int points, long runs) {
        return new Sample(
                manifest.design().replicates() * points,
                runs,
                manifest.failed(),
                manifest.runs() + manifest.failed() == manifest.design().runs(),
                manifest.state() == Manifest.State.SHARD ? manifest.design().shard() : null);
    }
}
