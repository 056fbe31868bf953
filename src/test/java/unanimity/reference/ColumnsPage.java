package unanimity.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import unanimity.results.Column;
import unanimity.results.Column.Content;
import unanimity.results.Layout;
import unanimity.results.TraceLayout;

/** docs/reference/columns.md. */
final class ColumnsPage {

    private static final List<String> HEADS = List.of("column", "holds", "unit", "range", "meaning", "empty when");

    /** Files of all runs, those without columns too; {@code *} is any name. */
    static final Map<String, String> FILES = files();

    private final Map<String, List<Layout>> layouts = new SampleRun().layouts();

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("report.html", "everything on one page to read or to send; needs no network");
        files.put("story.txt", "the diary, as it was printed");
        files.put(
                "run.json",
                "the result for other programs; `--json` prints the same. Written last: a folder with it is complete");
        files.put("members.csv", "what became of each member");
        files.put("motives.csv", "what moved those who agreed");
        files.put("meetings.csv", "every meeting and what came of it");
        files.put("parameters.csv", "every value in effect, and where it comes from");
        files.put("sources.csv", "the documents that the scenario cites");
        files.put(
                "charts/*.csv",
                "the numbers of each chart: `convergence`, `timeline`, `support`, `pledges`, and `meeting-MEMBER-ROUND` for each `--meeting`");
        files.put("charts/*.svg", "the chart as a drawing that can be scaled");
        files.put("charts/*.png", "the chart as an image");
        files.put("trace.jsonl", "every round, member, meeting and offer; only with `--trace FILE`, under that name");
        return files;
    }

    String render() {
        List<List<String>> files = new ArrayList<>();
        FILES.forEach((file, holds) -> files.add(List.of(Markdown.code(file), holds)));
        return Resource.text("columns.md")
                .replace("{{files}}", Markdown.table(List.of("file", "holds"), files))
                .replace("{{tables}}", tables());
    }

    private String tables() {
        StringBuilder text = new StringBuilder();
        layouts.forEach((file, all) -> {
            text.append("## ").append(file).append("\n\n");
            if (file.equals("trace.jsonl")) {
                text.append("JSON Lines: one object a line, whose first field is its `kind`.\n\n");
                TraceLayout.byKind().forEach((kind, layout) -> text.append("### kind ")
                        .append(Markdown.code(kind))
                        .append("\n\n")
                        .append(table(layout)));
            } else {
                all.forEach(layout -> text.append(table(layout)));
            }
        });
        return text.toString().strip();
    }

    /** What a row is, and its columns. */
    static String table(Layout layout) {
        List<List<String>> rows = new ArrayList<>();
        for (Column column : layout.columns()) {
            rows.add(List.of(
                    Markdown.code(column.name()),
                    holds(column.content()),
                    unit(column.content()),
                    range(column.content()),
                    column.meaning() + words(column.content()),
                    empty(column.empty())));
        }
        return "One row is " + layout.row() + ".\n\n" + Markdown.table(HEADS, rows) + "\n";
    }

    private static String holds(Content content) {
        if (content instanceof Content.Amount amount) {
            return amount.whole() ? "whole number" : "number";
        } else if (content instanceof Content.Plain plain) {
            return plain.words();
        } else if (content instanceof Content.Flag) {
            return "true or false";
        }
        return content instanceof Content.Day ? "date" : "word";
    }

    private static String unit(Content content) {
        return content instanceof Content.Amount amount ? amount.unit() : "";
    }

    private static String range(Content content) {
        if (!(content instanceof Content.Amount amount)) {
            return "";
        } else if (Double.isInfinite(amount.high())) {
            return Double.isInfinite(amount.low()) ? "any" : "at least " + (long) amount.low();
        }
        return (long) amount.low() + " to " + (long) amount.high();
    }

    private static String words(Content content) {
        if (!(content instanceof Content.Choice choice)) {
            return "";
        }
        return choice.words().stream()
                .map(word -> Markdown.code(word.word()) + (word.meaning().isEmpty() ? "" : ": " + word.meaning()))
                .collect(Collectors.joining("<br>", "<br>", ""));
    }

    private static String empty(@Nullable String reason) {
        return reason == null ? "never" : reason;
    }
}
