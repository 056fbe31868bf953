package unanimity.results;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What a batch was to run.
 *
 * @param scenario name of its file, without the ending
 * @param title of the scenario
 * @param fingerprint SHA-256 over all values in effect
 * @param points how many design points
 * @param replicates runs of each
 * @param seed of the batch
 * @param independent whether design points have luck of their own
 * @param chunkSize runs in a chunk
 * @param keep what is kept of runs besides
 * @param shard which part of all chunks, or null for all
 * @param untilHalfWidth half-width at which it stops, or null where the number of runs is fixed
 * @param study what its design points are for
 */
public record BatchDesign(
        String scenario,
        String title,
        String fingerprint,
        int points,
        long replicates,
        long seed,
        boolean independent,
        int chunkSize,
        Keep keep,
        @Nullable Shard shard,
        @Nullable Double untilHalfWidth,
        Study study) {

    /** How many runs that is; of a batch that stops by itself the most there can be. */
    public long runs() {
        return points * replicates;
    }

    /** How many chunks, all shards together. */
    public int chunks() {
        return Math.toIntExact((runs() + chunkSize - 1) / chunkSize);
    }

    /** What all shards of it are together. */
    public BatchDesign whole() {
        return with(null);
    }

    /** The same with another part of its chunks, or with all of them. */
    public BatchDesign with(@Nullable Shard part) {
        return new BatchDesign(
                scenario,
                title,
                fingerprint,
                points,
                replicates,
                seed,
                independent,
                chunkSize,
                keep,
                part,
                untilHalfWidth,
                study);
    }

    /** The same with another number of replicates. */
    public BatchDesign withReplicates(long number) {
        return new BatchDesign(
                scenario,
                title,
                fingerprint,
                points,
                number,
                seed,
                independent,
                chunkSize,
                keep,
                shard,
                untilHalfWidth,
                study);
    }

    /**
     * The same with other design points.
     *
     * @param content SHA-256 over all of them
     */
    public BatchDesign withPoints(int number, String content, Study purpose) {
        return new BatchDesign(
                scenario,
                title,
                content,
                number,
                replicates,
                seed,
                independent,
                chunkSize,
                keep,
                shard,
                untilHalfWidth,
                purpose);
    }

    /** The same in other chunks, all of them, with a fixed number of runs. */
    public BatchDesign ofChunks(int size) {
        return new BatchDesign(
                scenario, title, fingerprint, points, replicates, seed, independent, size, keep, null, null, study);
    }

    void addTo(Row row) {
        row.with("scenario", scenario)
                .with("title", title)
                .with("fingerprint", fingerprint)
                .with("points", points)
                .with("replicates", replicates)
                .with("seed", seed)
                .with("independent", independent)
                .with("chunk_size", chunkSize)
                .with("keep_rounds", keep.rounds())
                .with("keep_offers", keep.offers())
                .with("shard", shard == null ? null : shard.toString())
                .with("until_half_width", untilHalfWidth)
                .with("study", study.values());
    }

    static BatchDesign of(Fields fields) throws IOException {
        String shard = fields.textOrNull("shard");
        return new BatchDesign(
                fields.text("scenario"),
                fields.text("title"),
                fields.text("fingerprint"),
                Math.toIntExact(fields.whole("points")),
                fields.whole("replicates"),
                fields.whole("seed"),
                fields.flag("independent"),
                Math.toIntExact(fields.whole("chunk_size")),
                new Keep(fields.flag("keep_rounds"), fields.flag("keep_offers")),
                shard == null ? null : Shard.parse(shard),
                fields.numberOrNull("until_half_width"),
                Study.of(fields.part("study")));
    }
}
