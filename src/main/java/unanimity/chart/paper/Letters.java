package unanimity.chart.paper;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * How wide words are, by a table of DejaVu Sans: wider than most sans-serif faces, so what fits by the table fits in all of
 * them. Measured with the machine's own fonts a picture would differ from one machine to the next.
 */
public final class Letters {

    /** Hundredths of the size, from the blank to the tilde. */
    private static final int[] REGULAR = {
        32, 40, 46, 84, 64, 95, 78, 27, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34,
        84, 84, 84, 53, 100, 68, 69, 70, 77, 63, 58, 77, 75, 29, 29, 66, 56, 86, 75, 79, 60, 79, 69, 63, 61, 73, 68, 99,
        69, 61, 69, 39, 34, 39, 84, 50, 50, 61, 63, 55, 63, 62, 35, 63, 63, 28, 28, 58, 28, 97, 63, 61, 63, 63, 41, 52,
        39, 63, 59, 82, 59, 59, 52, 64, 34, 64, 84
    };

    private static final int[] BOLD = {
        35, 46, 52, 84, 70, 100, 87, 31, 46, 46, 52, 84, 38, 42, 38, 37, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 40, 40,
        84, 84, 84, 58, 100, 77, 76, 73, 83, 68, 68, 82, 84, 37, 37, 77, 64, 100, 84, 85, 73, 85, 77, 72, 68, 81, 77,
        110, 77, 72, 73, 46, 37, 46, 84, 50, 50, 67, 72, 59, 72, 68, 44, 72, 71, 34, 34, 67, 34, 104, 71, 69, 72, 72,
        49, 60, 48, 71, 65, 92, 65, 65, 58, 71, 37, 71, 84
    };

    private static final int OTHER = 72;
    private static final int WIDE = 105;
    private static final int FIRST_WIDE = 0x1100;
    private static final String ELLIPSIS = "…";

    private Letters() {}

    /** Width of a line of text, points. */
    public static double width(String text, Face face) {
        int[] table = face.bold() ? BOLD : REGULAR;
        long sum = plain(text)
                .codePoints()
                .mapToLong(letter -> hundredths(letter, table))
                .sum();
        return sum * face.size() / 100;
    }

    /** The text, cut with an ellipsis when it is wider than that. */
    public static String fit(String text, Face face, double width) {
        if (width(text, face) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end).strip() + ELLIPSIS, face) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip() + ELLIPSIS;
    }

    /** The text in lines no wider than that, broken at blanks; a longer word is cut. */
    public static List<String> wrap(String text, Face face, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, face) > width) {
                lines.add(line);
                longer = word;
            }
            line = fit(longer, face, width);
        }
        lines.add(line);
        return lines;
    }

    /** As {@link #wrap}, in lines of about the same width. */
    public static List<String> wrapEvenly(String text, Face face, double width) {
        double least = width / 2;
        for (String word : text.strip().split("\\s+", -1)) {
            least = Math.max(least, width(word, face)); // a narrower line would cut it
        }
        List<String> lines = wrap(text, face, width);
        for (double w = width; w >= least; w -= face.size()) {
            List<String> narrower = wrap(text, face, w);
            if (narrower.size() > lines.size()) {
                break;
            }
            lines = narrower;
        }
        return lines;
    }

    /** Accents apart from their letters: a table of plain letters then does for é and ş too. */
    private static String plain(String text) {
        return text.chars().allMatch(c -> c < 0x80) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private static int hundredths(int letter, int[] table) {
        if (letter >= ' ' && letter - ' ' < table.length) {
            return table[letter - ' '];
        }
        return switch (letter) {
            case '·', '’' -> table[0];
            case '–' -> 50;
            case '…', '—' -> 100;
            case '−', '→' -> 84;
            default ->
                Character.getType(letter) == Character.NON_SPACING_MARK ? 0 : letter >= FIRST_WIDE ? WIDE : OTHER;
        };
    }
}
