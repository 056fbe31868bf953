package unanimity.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import unanimity.analysis.NothingToTellException;
import unanimity.chart.Chart;
import unanimity.chart.ChartWriter;
import unanimity.results.BatchFolder;
import unanimity.results.DataDictionary;
import unanimity.results.Layout;
import unanimity.results.Manifest;
import unanimity.results.PointTable;
import unanimity.results.Seal;
import unanimity.results.Shard;
import unanimity.results.Table;

/** Writes what is made of stored runs to their folder and tells it; of a finished study also the hashes of its files. */
final class Accounts {

    private Accounts() {}

    /**
     * Writes everything and tells what was found; where all that is there is a shard too small for that, or runs that failed, tells that.
     *
     * @return the exit code
     * @throws NothingToTellException where runs that are still missing would be needed
     */
    static int tell(BatchFolder folder, Terminal terminal, Stages stages) throws IOException {
        StoredStudy study = StoredStudy.of(folder);
        Manifest manifest = study.manifest();
        try {
            Account account = Account.of(study, stages);
            write(folder, manifest, account, terminal, stages);
            if (terminal.json()) {
                account.numbers().records().forEach(terminal.out()::println);
            } else {
                terminal.out().print(account.story());
            }
            terminal.remark("");
            terminal.remark("Files: " + Home.shown(folder.path())
                    + " (report.html; charts as SVG, PNG and CSV; tables as CSV; runs as Parquet)");
            failed(study, terminal);
            if (manifest.state() != Manifest.State.SHARD) {
                account.suggest(terminal, study.where());
            }
        } catch (NothingToTellException e) {
            if (manifest.state() != Manifest.State.SHARD && manifest.failed() == 0) {
                throw e;
            }
            terminal.remark("Nothing is told of these runs alone: " + e.getMessage() + ".");
            failed(study, terminal);
        }
        if (manifest.state() == Manifest.State.SHARD) {
            terminal.next("./unanimity " + merge(manifest, study.where()), "when all shards are done");
        }
        return manifest.failed() == 0 ? ExitCode.DONE : ExitCode.FAILED_RUNS;
    }

    private static void failed(StoredStudy study, Terminal terminal) {
        if (study.manifest().failed() > 0) {
            terminal.remark("Note:  ./unanimity query " + study.where()
                    + " \"SELECT run, cause FROM errors\"   (tells which runs failed, and why)");
        }
    }

    private static void write(BatchFolder folder, Manifest manifest, Account account, Terminal terminal, Stages stages)
            throws IOException {
        Map<String, Layout> layouts = new LinkedHashMap<>();
        layouts.put(PointTable.FILE, PointTable.layout(manifest.design().study().paths()));
        for (Map.Entry<String, Table> table : account.tables().entrySet()) {
            folder.write(table.getKey(), table.getValue().csv());
            layouts.put(table.getKey(), table.getValue().layout());
        }
        for (Chart chart : account.charts()) {
            String trouble = ChartWriter.write(folder, chart);
            if (trouble != null) {
                terminal.err().println("unanimity: warning: " + trouble);
            }
            layouts.put("charts/" + chart.name() + ".csv", chart.table().layout());
        }
        stages.end("charts");
        folder.write(BatchFolder.REPORT, account.report().html(manifest.design().seed()));
        DataDictionary.write(folder, manifest.design().keep(), layouts);
        if (account.sample().complete()) {
            manifest.with(Manifest.State.COMPLETE, manifest.runs(), manifest.failed())
                    .with(Seal.of(folder))
                    .write(folder);
        }
        stages.end("report");
        terminal.detail("Took:  " + stages);
    }

    /** Joins this shard and the others, which lie beside it where nobody named their folders. */
    private static String merge(Manifest manifest, String where) {
        Shard shard = Objects.requireNonNull(manifest.design().shard());
        String suffix = "-shard-" + shard.number() + "-" + shard.of();
        if (!where.endsWith(suffix)) {
            return "merge " + where + " FOLDER… --out FOLDER";
        }
        String whole = where.substring(0, where.length() - suffix.length());
        StringBuilder typed = new StringBuilder("merge");
        for (int number = 1; number <= shard.of(); number++) {
            typed.append(' ')
                    .append(whole)
                    .append("-shard-")
                    .append(number)
                    .append('-')
                    .append(shard.of());
        }
        return typed + " --out " + whole;
    }
}
