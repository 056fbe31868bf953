package unanimity.reference;

import java.util.ArrayList;
import java.util.List;

/** Reads a CSV file by RFC 4180. */
final class Csv {

    private Csv() {}

    static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                // A doubled quote within quotes: the first has closed, the second opens again and stands for itself.
                if (!quoted && !cell.isEmpty()) {
                    cell.append(c);
                }
                quoted = !quoted;
            } else if (quoted || (c != ',' && c != '\n')) {
                cell.append(c);
            } else {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            }
        }
        return rows;
    }
}
