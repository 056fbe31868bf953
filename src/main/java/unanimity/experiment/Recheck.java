package unanimity.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import unanimity.results.BatchDesign;
import unanimity.results.BatchFolder;
import unanimity.results.Comparison;
import unanimity.results.Failures;
import unanimity.results.Keep;
import unanimity.results.Manifest;
import unanimity.results.PartWriter;
import unanimity.results.RunKey;

/** Makes some runs of a stored batch again and compares what comes of them with what is stored. */
public final class Recheck {

    private Recheck() {}

    /**
     * What was found.
     *
     * @param differences in words; empty where there are none
     */
    public record Found(List<RunKey> runs, List<String> differences) {

        public Found {
            runs = List.copyOf(runs);
            differences = List.copyOf(differences);
        }
    }

    /**
     * Compares hashes, and so many runs, spread over points and replicates of those that are stored.
     *
     * @param design of the batch, as its folder has it
     */
    public static Found of(BatchFolder folder, Design design, int sample) throws IOException {
        Manifest manifest = Manifest.read(folder);
        List<RunKey> runs = spread(folder, design, manifest, sample);
        List<String> differences = new ArrayList<>(Comparison.files(folder, manifest));
        Path scratch = Files.createTempDirectory("unanimity-verify");
        BatchFolder anew = new BatchFolder(scratch);
        try {
            make(design, manifest.design().keep(), runs, anew);
            differences.addAll(Comparison.rows(folder, anew, manifest.design().keep(), runs));
        } finally {
            anew.clear();
            Files.deleteIfExists(scratch);
        }
        return new Found(runs, differences);
    }

    private static void make(Design design, Keep keep, List<RunKey> runs, BatchFolder anew) throws IOException {
        ChunkResult.Builder result = new ChunkResult.Builder(new Chunk(0, 0, runs.size()));
        Laboratory laboratory = new Laboratory(design, Runner.NEGOTIATION);
        for (RunKey run : runs) {
            laboratory.run(run, keep, result);
        }
        try (PartWriter parts = new PartWriter(anew, keep)) {
            result.build().write(parts);
        }
    }

    private static List<RunKey> spread(BatchFolder folder, Design design, Manifest manifest, int sample)
            throws IOException {
        BatchDesign batch = manifest.design();
        Set<RunKey> failed = Set.copyOf(new Failures(folder).runs());
        Set<Integer> chunks = folder.chunks();
        return new EvenRuns(batch.points(), batch.replicates())
                        .first(
                                sample,
                                run -> chunks.contains(Math.toIntExact(design.number(run) / batch.chunkSize()))
                                        && !failed.contains(run))
                        .stream()
                        .sorted(Comparator.comparingLong(design::number))
                        .toList();
    }
}
