package unanimity.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import unanimity.experiment.Batch;
import unanimity.experiment.BatchConflictException;
import unanimity.experiment.Shards;
import unanimity.results.BatchFolder;

/** Shards into one batch. */
@Command(
        name = "merge",
        description = "Joins the folders of all shards into what one batch would have written.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class MergeCommand implements Callable<Integer> {

    @Mixin
    private final Terminal terminal = new Terminal();

    @Parameters(arity = "1..*", paramLabel = "FOLDER", description = "The folders that --shard has written.")
    private List<Path> folders = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FOLDER", required = true, description = "Where to write.")
    private @Nullable Path out;

    @Option(names = "--force", description = "Write into a folder that holds something; a batch in it is deleted.")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        BatchFolder target = new BatchFolder(Objects.requireNonNull(out));
        if (!force && !target.isFree()) {
            throw new Refusal(Home.shown(target.path())
                    + " holds something already; name another folder with --out, or write over it with --force");
        }
        List<BatchFolder> shards = new ArrayList<>();
        StringBuilder typed = new StringBuilder("./unanimity merge");
        for (Path folder : folders) {
            BatchFolder shard = new BatchFolder(folder);
            if (!shard.exists()) {
                throw new Refusal(Home.shown(folder) + " holds no batch");
            }
            shards.add(shard);
            typed.append(' ').append(Home.quoted(Home.shown(folder)));
        }
        typed.append(" --out ").append(Home.quoted(Home.shown(target.path())));
        try {
            Batch batch = Shards.merge(shards, target, Version.origin(typed.toString()));
            return Accounts.tell(batch.folder(), terminal, new Stages());
        } catch (BatchConflictException e) {
            throw new Refusal("these folders do not make one batch: " + e.getMessage());
        }
    }
}
