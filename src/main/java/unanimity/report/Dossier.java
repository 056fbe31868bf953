package unanimity.report;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import unanimity.chart.Chart;
import unanimity.model.Provenance;
import unanimity.model.RecordedRun;
import unanimity.model.Scenario;
import unanimity.model.Source;

/**
 * All that a report of a run is made from.
 *
 * @param basis where the values come from
 * @param charts in the order in which they are shown
 * @param recipe how to get the same run again
 */
public record Dossier(Scenario scenario, RecordedRun run, Basis basis, List<Chart> charts, Recipe recipe) {

    public Dossier {
        charts = List.copyOf(charts);
    }

    /**
     * Where a scenario's values come from.
     *
     * @param values every value in effect, by parameter path
     * @param sources the documents cited, by id
     * @param drawn the uncertain numbers as they were drawn for the run, by parameter path, in units of the file
     */
    public record Basis(
            SortedMap<String, Provenance> values, SortedMap<String, Source> sources, SortedMap<String, Double> drawn) {

        public Basis {
            values = sorted(values);
            sources = sorted(sources);
            drawn = sorted(drawn);
        }

        private static <V> SortedMap<String, V> sorted(Map<String, V> map) {
            return Collections.unmodifiableSortedMap(new TreeMap<>(map));
        }
    }

    /**
     * How to get the same run again.
     *
     * @param command as it is typed
     * @param scenario SHA-256 of the scenario as it was read, all values in effect, 64 hexadecimal digits
     * @param program name and version
     */
    public record Recipe(String command, String scenario, String program) {}
}
