package unanimity.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import unanimity.results.BatchFolder;
import unanimity.results.BatchQuery;
import unanimity.results.Export;
import unanimity.results.Manifest;

/** Stored tables for other programs. */
@Command(
        name = "export",
        description = "Writes the stored tables of a batch as one file each: CSV, Parquet or JSON Lines.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ExportCommand implements Callable<Integer> {

    @Mixin
    private final Terminal terminal = new Terminal();

    @Mixin
    private final FolderArgument folder = new FolderArgument();

    @Option(names = "--format", paramLabel = "FORMAT", description = "csv, parquet or json (csv).")
    private Export.Format format = Export.Format.CSV;

    @Option(names = "--table", paramLabel = "NAME", description = "Only this table; can be repeated.")
    private List<String> tables = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FOLDER", description = "Where to write (export/ in the batch's folder).")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        BatchFolder batch = folder.folder();
        List<String> known = Export.tables(batch, Manifest.read(batch).design().keep());
        for (String table : tables) {
            if (!known.contains(table)) {
                throw new Refusal("the batch has no table '" + table + "'; it has " + String.join(", ", known));
            }
        }
        folder.warnOfMissing(terminal);
        Path target = out == null ? batch.path().resolve("export") : out;
        try (BatchQuery query = BatchQuery.open(batch)) {
            for (String table : tables.isEmpty() ? known : tables) {
                Path file = target.resolve(Export.name(table, format));
                Export.write(query, table, format, file);
                terminal.out().println(Home.shown(file));
            }
        }
        return ExitCode.DONE;
    }
}
