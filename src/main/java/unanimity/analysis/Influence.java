package unanimity.analysis;

import java.util.List;
import unanimity.statistics.Estimate;

/**
 * What a factor does to a measure, by the method of the study.
 *
 * @param factor its name
 * @param indices by their words: {@code low}, {@code high}, {@code swing} of a tornado; {@code mu}, {@code mu_star},
 *     {@code sigma} of Morris; {@code first}, {@code total} of Sobol
 */
public record Influence(String factor, List<Index> indices) {

    public Influence {
        indices = List.copyOf(indices);
    }

    /** A number that says how a factor matters. */
    public record Index(String word, Estimate estimate) {}

    /** The index of a word. @throws IllegalArgumentException where there is none */
    public Estimate of(String word) {
        return indices.stream()
                .filter(index -> index.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no index " + word))
                .estimate();
    }
}
