package unanimity.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import unanimity.results.BatchDesign;
import unanimity.results.BatchFolder;
import unanimity.results.Shard;

/**
 * The chunks of a batch: those that are in its folder, and those that are not yet.
 *
 * @param wanted the batch as it is to be in the end
 */
record Chunks(BatchFolder folder, BatchDesign wanted) {

    /** Those still to be run, in their order; of a shard only its own. */
    List<Chunk> missing() throws IOException {
        SortedSet<Integer> done = folder.chunks();
        Shard shard = wanted.shard();
        List<Chunk> missing = new ArrayList<>();
        for (int index = 0; index < wanted.chunks(); index++) {
            if (!done.contains(index) && (shard == null || shard.has(index))) {
                missing.add(of(index));
            }
        }
        return missing;
    }

    /** Runs of the chunks that are there, failed ones too. */
    long begun() throws IOException {
        return folder.chunks().stream().mapToLong(index -> of(index).size()).sum();
    }

    private Chunk of(int index) {
        return Chunk.of(index, wanted.chunkSize(), wanted.runs());
    }
}
