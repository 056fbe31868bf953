package unanimity.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import unanimity.results.Answer;
import unanimity.results.BatchFolder;
import unanimity.results.BatchQuery;
import unanimity.results.Csv;
import unanimity.results.Decimals;
import unanimity.results.Row;

/** A question in SQL to stored results. */
@Command(
        name = "query",
        description = "Answers a question in SQL from the stored tables of a batch.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Tables of every batch: runs, endorsements, pledges, endorsers, points, errors, parameters,",
            "sources; rounds and offers where they were asked for. Findings, where the study has them:",
            "summary, leverage, comparison, sensitivity, effects, boxes, draws. Their columns are in",
            "docs/reference/batch-columns.md. The SQL is DuckDB's. Only questions can be asked: export",
            "writes files.",
            "",
            "  ./unanimity query output/rutte-2024/batch-1 \"SELECT outcome, count(*) AS n FROM runs GROUP BY ALL\""
        })
final class QueryCommand implements Callable<Integer> {

    private static final int WIDEST = 40;

    @Mixin
    private final Terminal terminal = new Terminal();

    @Mixin
    private final FolderArgument folder = new FolderArgument();

    @Parameters(index = "1", paramLabel = "SQL", description = "The question.")
    private String sql = "";

    @Option(names = "--csv", description = "Print CSV in place of a table.")
    private boolean csv;

    @Override
    public Integer call() throws IOException {
        BatchFolder stored = folder.folder();
        folder.warnOfMissing(terminal);
        try (BatchQuery query = BatchQuery.open(stored)) {
            if (terminal.json()) {
                List<String> names = new ArrayList<>();
                query.ask(sql, names::addAll, line -> terminal.out().println(row(names, line)));
            } else if (csv) {
                query.ask(sql, names -> terminal.out().print(Csv.line(names)), this::csv);
            } else {
                table(query.ask(sql));
            }
        } catch (BatchQuery.QuestionException e) {
            throw new Refusal(String.valueOf(e.getMessage()));
        }
        return ExitCode.DONE;
    }

    private static Row row(List<String> names, Answer.Line line) {
        Row row = new Row();
        for (int column = 0; column < names.size(); column++) {
            row.with(names.get(column), line.plain(column));
        }
        return row;
    }

    private void csv(Answer.Line line) {
        terminal.out().print(Csv.line(words(line)));
    }

    private void table(Answer answer) {
        Columns columns = new Columns(WIDEST).row(answer.columns().toArray(String[]::new));
        answer.lines().forEach(line -> columns.row(words(line).toArray(String[]::new)));
        columns.print(terminal.out());
    }

    private static List<String> words(Answer.Line line) {
        List<String> words = new ArrayList<>();
        for (int column = 0; column < line.size(); column++) {
            words.add(word(line, column));
        }
        return words;
    }

    private static String word(Answer.Line line, int column) {
        Object cell = line.cell(column);
        if (cell == null) {
            return "";
        }
        return cell instanceof Double number && Double.isFinite(number) ? Decimals.of(number) : cell.toString();
    }
}
