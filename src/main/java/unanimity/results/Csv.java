package unanimity.results;

import java.util.List;
import java.util.StringJoiner;

/** CSV as in RFC 4180, but with line feeds. */
public final class Csv {

    private Csv() {}

    /** A line with its end; words with commas, quotes or breaks are quoted. */
    public static String line(List<String> words) {
        StringJoiner line = new StringJoiner(",", "", "\n");
        words.forEach(word -> line.add(quoted(word)));
        return line.toString();
    }

    private static String quoted(String word) {
        boolean plain = word.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? word : '"' + word.replace("\"", "\"\"") + '"';
    }
}
