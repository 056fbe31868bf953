package unanimity.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import unanimity.results.Answer;
import unanimity.results.BatchFolder;
import unanimity.results.BatchQuery;
import unanimity.results.LeverageTable;
import unanimity.results.Table;
import unanimity.statistics.Estimate;

/** Leverages as they are stored. */
public final class Leverages {

    private static final String PREMIUM = "premium";
    private static final String FALL = "fall";
    private static final String DELAY = "delay";

    private Leverages() {}

    /** Writes them to a batch's folder. */
    public static void write(BatchFolder folder, List<Leverage> leverages) throws IOException {
        folder.write(LeverageTable.FILE, table(leverages).csv());
    }

    /** A row for each measure that is known. */
    public static Table table(List<Leverage> leverages) {
        Table table = new Table(LeverageTable.LAYOUT);
        for (Leverage leverage : leverages) {
            add(table, leverage.member(), PREMIUM, leverage.premium());
            add(table, leverage.member(), FALL, leverage.fall());
            add(table, leverage.member(), DELAY, leverage.delay());
        }
        return table;
    }

    private static void add(Table table, String member, String measure, @Nullable Estimate estimate) {
        if (estimate != null) {
            table.row(
                    member,
                    measure,
                    Math.toIntExact(estimate.n()),
                    estimate.value(),
                    finite(estimate.low()),
                    finite(estimate.high()),
                    estimate.method());
        }
    }

    private static @Nullable Double finite(double end) {
        return Double.isFinite(end) ? end : null;
    }

    /** Those of a folder; none where they were not asked for. */
    static List<Leverage> read(BatchFolder folder, BatchQuery query) throws IOException {
        if (!Files.isRegularFile(folder.path().resolve(LeverageTable.FILE))) {
            return List.of();
        }
        SortedMap<String, Map<String, Estimate>> members = new TreeMap<>();
        for (Answer.Line line : query.ask("SELECT member, measure, n, CAST(mean AS DOUBLE), CAST(low AS DOUBLE), "
                        + "CAST(high AS DOUBLE), method FROM leverage")
                .lines()) {
            members.computeIfAbsent(line.text(0), member -> new TreeMap<>()).put(line.text(1), estimate(line));
        }
        List<Leverage> leverages = new ArrayList<>();
        members.forEach((member, measures) ->
                leverages.add(new Leverage(member, measures.get(PREMIUM), measures.get(FALL), measures.get(DELAY))));
        return leverages;
    }

    private static Estimate estimate(Answer.Line line) {
        return new Estimate(
                line.number(3),
                line.isEmpty(4) ? Double.NEGATIVE_INFINITY : line.number(4),
                line.isEmpty(5) ? Double.POSITIVE_INFINITY : line.number(5),
                line.whole(2),
                line.text(6));
    }
}
