package unanimity.results;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the design points of a batch are for, so that its report can be made from its folder alone.
 *
 * @param kind the question
 * @param method how the points were chosen: {@code grid}, {@code sobol}; empty where there is no choice
 * @param size what the method needs to know its points again: points of a sample, ways of Morris, rows of Saltelli; else 0
 * @param factors what varies from point to point, in the order of the design
 */
public record Study(Kind kind, String method, int size, List<Factor> factors) {

    /** One point: how a negotiation ends. */
    public static final Study BATCH = new Study(Kind.BATCH, "", 0, List.of());

    public Study {
        factors = List.copyOf(factors);
    }

    /**
     * Two points, that are compared run by run.
     *
     * @param sets {@code path=value}: what options set in the second, over its file
     */
    public static Study comparison(List<String> sets) {
        return new Study(
                Kind.COMPARISON,
                "",
                0,
                sets.stream().map(set -> new Factor(set, List.of())).toList());
    }

    /** Questions. */
    public enum Kind {
        BATCH,
        COMPARISON,
        SWEEP,
        SENSITIVITY,
        DISCOVERY
    }

    /**
     * What varies.
     *
     * @param name as it is told: a parameter path, which may have wildcards; of a comparison with its value
     * @param paths what points set for it: columns of {@code points.csv}; none of a dummy, nor of a comparison
     */
    public record Factor(String name, List<String> paths) {
        public Factor {
            paths = List.copyOf(paths);
        }
    }

    /** What points set, in the order of the factors: columns of {@code points.csv}. */
    public List<String> paths() {
        return factors.stream()
                .flatMap(factor -> factor.paths().stream())
                .distinct()
                .toList();
    }

    /** As in the manifest. */
    Map<String, @Nullable Object> values() {
        List<Map<String, @Nullable Object>> varied = factors.stream()
                .map(factor -> new Row()
                        .with("name", factor.name())
                        .with("paths", factor.paths())
                        .values())
                .toList();
        return new Row()
                .with("kind", kind)
                .with("method", method)
                .with("size", size)
                .with("factors", varied)
                .values();
    }

    static Study of(Fields fields) throws IOException {
        List<Factor> factors = new ArrayList<>();
        for (Fields factor : fields.parts("factors")) {
            factors.add(new Factor(factor.text("name"), factor.texts("paths")));
        }
        return new Study(
                fields.word("kind", Kind.class), fields.text("method"), Math.toIntExact(fields.whole("size")), factors);
    }
}
