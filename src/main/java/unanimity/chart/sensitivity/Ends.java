package unanimity.chart.sensitivity;

import java.util.List;
import java.util.stream.Stream;
import unanimity.analysis.PointFindings;
import unanimity.analysis.SensitivityFindings;
import unanimity.results.Study;

/**
 * What the two ends are called between which a tornado moves a parameter: its values where they are words, which have no percentiles.
 *
 * @param from the value at the low end; empty unless it is a word
 * @param to at the high end, likewise
 */
public record Ends(String from, String to) {

    /** Those of a factor, by its number. */
    public static Ends of(SensitivityFindings findings, int factor) {
        String low = word(findings, factor, findings.points().get(2 * factor + 1));
        String high = word(findings, factor, findings.points().get(2 * factor + 2));
        return new Ends(low, high);
    }

    /** Whether its values are words. */
    public boolean words() {
        return !from.isEmpty() && !to.isEmpty();
    }

    /** The low end in a sentence: {@code at its 10th percentile}, {@code with unanimity}. */
    public String low() {
        return words() ? "with " + from : "at its 10th percentile";
    }

    /** The high end behind the low one. */
    public String high() {
        return words() ? "with " + to : "at its 90th";
    }

    /** Whether any point of the study, of whatever method, sets words for a factor. */
    public static boolean hasWords(SensitivityFindings findings, int factor) {
        return findings.points().stream()
                .anyMatch(point -> !word(findings, factor, point).isEmpty());
    }

    /** The factors of a study that have words. */
    static List<Study.Factor> withWords(SensitivityFindings findings) {
        List<Study.Factor> factors = findings.study().factors();
        return factors.stream()
                .filter(factor -> hasWords(findings, factors.indexOf(factor)))
                .toList();
    }

    /** The word that a point sets for a factor; empty where it sets none, a number, or several. */
    private static String word(SensitivityFindings findings, int factor, PointFindings point) {
        List<String> values = findings.study().factors().get(factor).paths().stream()
                .map(path -> point.values().get(path))
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
        return values.size() == 1 && !isNumber(values.get(0)) ? values.get(0) : "";
    }

    private static boolean isNumber(String value) {
        try {
            Double.parseDouble(value);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
