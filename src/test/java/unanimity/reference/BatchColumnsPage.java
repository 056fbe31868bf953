package unanimity.reference;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unanimity.results.Layout;

/** docs/reference/batch-columns.md. */
final class BatchColumnsPage {

    /** Files of all batches, those without columns too; {@code *} is any name. */
    static final Map<String, String> FILES = files();

    private final Map<String, Layout> layouts;

    /** @param folder where a small batch can be made */
    BatchColumnsPage(Path folder) throws IOException {
        layouts = new SampleBatch(folder).layouts();
    }

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "manifest.json",
                "what the batch is and how far it has come; written first and completed last, with the hashes of the files");
        files.put("scenario.resolved.yaml", "the scenario that really ran, in one file that extends nothing");
        files.put("scenario-1.resolved.yaml", "of a comparison, the second scenario, likewise");
        files.put(
                "points.csv",
                "the design points; of a comparison 0 is the first scenario, 1 the second; of a sweep a column for each path");
        files.put("runs/*.parquet", "a row for each run; a part for each chunk, as in all folders of Parquet files");
        files.put("endorsements/*.parquet", "a row for each member of each run");
        files.put("pledges/*.parquet", "a row for each demand that was granted");
        files.put("endorsers/*.parquet", "how many runs had how many endorsers, round by round");
        files.put("rounds/*.parquet", "a row for each round of each run; only with `--keep rounds`");
        files.put("offers/*.parquet", "a row for each exchange of ask and offer; only with `--keep offers`");
        files.put("summary.csv", "what was found, a number to a row, with intervals");
        files.put("leverage.csv", "what each member's stance is worth; only with `--premium` or `--pivotality`");
        files.put(
                "comparison.csv",
                "of a comparison, what differs in place of what was found, a number to a row, with intervals");
        files.put(
                "effects.csv",
                "of a sweep, how the outcomes go with each parameter, a number to a row, with intervals");
        files.put("sensitivity.csv", "how each number matters, an index to a row; only of `sensitivity`");
        files.put("boxes.csv", "boxes in which deadlock is frequent, a limit to a row; only of `discover`");
        files.put("draws.csv", "what each run had of the numbers that a box limits; only of `discover`");
        files.put("parameters.csv", "every value in effect, and where it comes from");
        files.put("sources.csv", "the documents that the scenario cites");
        files.put(
                "charts/*.csv",
                "the numbers of each chart: `endorsers`, `adoption`, `hold-outs`, `dates`, `cost`; of a comparison `difference`, `flips`; of a"
                        + " sweep `curves` or `means`, `map`; of `sensitivity` `tornado`, `morris` or `sobol`, and `settling`; of"
                        + " `discover` `box`, `scatter`, `trade-off`");
        files.put("charts/*.svg", "the chart as a drawing that can be scaled");
        files.put("charts/*.png", "the chart as an image");
        files.put("report.html", "everything on one page to read or to send; needs no network");
        files.put("data-dictionary.csv", "the tables below, those that this batch has, for programs");
        files.put("errors.jsonl", "the runs that failed; only where some did");
        return files;
    }

    String render() {
        List<List<String>> files = new ArrayList<>();
        FILES.forEach((file, holds) -> files.add(List.of(Markdown.code(file), holds)));
        StringBuilder tables = new StringBuilder();
        layouts.forEach((file, layout) ->
                tables.append("## ").append(file).append("\n\n").append(ColumnsPage.table(layout)));
        return Resource.text("batch-columns.md")
                .replace("{{files}}", Markdown.table(List.of("file", "holds"), files))
                .replace("{{tables}}", tables.toString().strip());
    }
}
