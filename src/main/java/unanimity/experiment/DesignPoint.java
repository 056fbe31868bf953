package unanimity.experiment;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import unanimity.results.BatchFolder;
import unanimity.results.PointTable;
import unanimity.results.Table;
import unanimity.scenario.Fingerprint;

/**
 * A full set of parameter values: the scenario, and what is set in it here.
 *
 * @param index its number, from 0
 * @param scenario which of the design's scenarios it is a point of, from 0
 * @param settings {@code path=value}, over the scenario in turn; none at the only point of a batch
 * @param contentHash SHA-256 over the scenario's values and what is set at the point, 64 hexadecimal digits
 */
public record DesignPoint(int index, int scenario, List<String> settings, String contentHash) implements Serializable {

    public DesignPoint {
        settings = List.copyOf(settings);
    }

    /**
     * A point that is told apart without being read.
     *
     * @param fingerprint of the scenario: SHA-256 over all values in effect, 64 hexadecimal digits
     */
    public static DesignPoint of(int index, int scenario, List<String> settings, String fingerprint) {
        String hash =
                settings.isEmpty() ? fingerprint : Fingerprint.of(fingerprint + "\n" + String.join("\n", settings));
        return new DesignPoint(index, scenario, settings, hash);
    }

    /** A point of the only scenario. */
    public DesignPoint(int index, List<String> settings, String contentHash) {
        this(index, 0, settings, contentHash);
    }

    /** Points as a table, with a column for each path that any of them sets. */
    static Table table(List<DesignPoint> points) {
        List<String> paths = paths(points);
        Table table = new Table(PointTable.layout(paths));
        for (DesignPoint point : points) {
            Map<String, String> values = point.values();
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(point.index());
            cells.add(BatchFolder.scenario(point.scenario()));
            paths.forEach(path -> cells.add(values.get(path)));
            cells.add(point.contentHash());
            table.row(cells.toArray());
        }
        return table;
    }

    /** The paths that any of them sets, in the order in which they are met. */
    private static List<String> paths(List<DesignPoint> points) {
        Set<String> paths = new LinkedHashSet<>();
        points.forEach(point -> paths.addAll(point.values().keySet()));
        return List.copyOf(paths);
    }

    /** SHA-256 over what all of them are, 64 hexadecimal digits. */
    static String hash(List<DesignPoint> points) {
        StringBuilder text = new StringBuilder();
        points.forEach(point -> text.append(point.contentHash()).append('\n'));
        return Fingerprint.of(text.toString());
    }

    /** What it sets, by path. */
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            values.put(setting.substring(0, equals), setting.substring(equals + 1));
        }
        return values;
    }
}
