package unanimity.reference;

import java.util.List;

/** Pages in Markdown, as GitHub shows it. */
final class Markdown {

    private Markdown() {}

    /** A table; cells may hold Markdown, bars in them are escaped. */
    static String table(List<String> heads, List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        text.append(row(heads));
        text.append("|").append("---|".repeat(heads.size())).append('\n');
        rows.forEach(row -> text.append(row(row)));
        return text.toString();
    }

    static String code(String words) {
        return "`" + words + "`";
    }

    /** Lines as they are printed. */
    static String block(String lines) {
        return "```text\n" + lines.strip().replaceAll("(?m)[ \t]+$", "") + "\n```\n";
    }

    /** With a capital and a full stop. */
    static String sentence(String words) {
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    private static String row(List<String> cells) {
        return "| "
                + String.join(
                        " | ",
                        cells.stream().map(cell -> cell.replace("|", "\\|")).toList())
                + " |\n";
    }
}
