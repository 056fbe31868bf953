package unanimity.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import unanimity.experiment.BatchOrder;
import unanimity.results.Keep;
import unanimity.results.Shard;
import unanimity.scenario.Changes;

/** Which runs are made and what is kept of them: what must be the same for a batch to be resumed. */
final class SampleOptions {

    @Option(names = "--seed", paramLabel = "N", description = "Any whole number; the same gives the same runs (1).")
    private @Nullable Long seed;

    /** Where none was typed. */
    private final long usual;

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description = "Run only every N-th chunk from the I-th on; merge joins the folders of all shards.")
    private @Nullable String shard;

    @Option(
            names = "--keep",
            paramLabel = "WHAT",
            split = ",",
            description =
                    "Also keep a row for each round, for each exchange, or for both: rounds,offers. Takes longer.")
    private List<String> keep = new ArrayList<>();

    @Option(names = "--chunk-size", paramLabel = "N", description = "Runs in a chunk, which is written at once (1000).")
    private int chunkSize = BatchOrder.CHUNK;

    SampleOptions() {
        usual = 1;
    }

    private SampleOptions(SampleOptions typed, long usual) {
        this.usual = usual;
        seed = typed.seed;
        shard = typed.shard;
        keep = typed.keep;
        chunkSize = typed.chunkSize;
    }

    /** The same with another seed where none was typed. */
    SampleOptions seeded(@Nullable Long number) {
        return number == null ? this : new SampleOptions(this, number);
    }

    /** So many runs of a scenario, or of each of its design points. */
    BatchOrder order(Path scenario, Changes changes, long runs) {
        return order(scenario, changes, runs, null, false);
    }

    BatchOrder order(Path scenario, Changes changes, long runs, @Nullable Double untilHalfWidth, boolean independent) {
        for (String word : keep) {
            if (!word.equals("rounds") && !word.equals("offers")) {
                throw new Refusal("--keep knows rounds and offers, not '" + word + "'");
            }
        }
        return Refusal.orRefused(() -> new BatchOrder(
                scenario,
                changes,
                seed(),
                runs,
                untilHalfWidth,
                independent,
                chunkSize,
                new Keep(keep.contains("rounds"), keep.contains("offers")),
                shard == null ? null : Shard.parse(shard)));
    }

    boolean sharded() {
        return shard != null;
    }

    int chunkSize() {
        return chunkSize;
    }

    long seed() {
        return seed == null ? usual : seed;
    }

    /**
     * Where results go when nobody says otherwise; those with other values stay side by side.
     *
     * @param mark tells them from others of the same kind and seed; mostly empty
     */
    Path folder(String scenario, String kind, String mark) {
        String name = kind + "-" + seed() + mark + (shard == null ? "" : "-shard-" + shard.replace('/', '-'));
        return Home.output().resolve(scenario).resolve(name);
    }

    /** As it is typed, with a blank before each option. */
    String typed() {
        StringBuilder typed = new StringBuilder();
        typed.append(seed == null ? "" : " --seed " + seed);
        typed.append(shard == null ? "" : " --shard " + shard);
        typed.append(keep.isEmpty() ? "" : " --keep " + String.join(",", keep));
        typed.append(chunkSize == BatchOrder.CHUNK ? "" : " --chunk-size " + chunkSize);
        return typed.toString();
    }
}
