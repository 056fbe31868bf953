package unanimity.report;

import java.util.List;
import unanimity.results.Decimals;

/** A stretch of HTML on its way: words are escaped, figures keep the number that they stand for. */
final class Html {

    private final StringBuilder text = new StringBuilder();

    /** Markup as it is. */
    Html raw(String markup) {
        text.append(markup);
        return this;
    }

    /** Words. */
    Html words(String words) {
        text.append(escaped(words));
        return this;
    }

    /** An element that holds words; {@code element} can carry attributes: {@code p class="note"}. */
    Html element(String element, String words) {
        return element(element, Passage.of(words));
    }

    /** An element that holds a passage. */
    Html element(String element, Passage passage) {
        int blank = element.indexOf(' ');
        String name = blank < 0 ? element : element.substring(0, blank);
        return raw("<" + element + ">").passage(passage).raw("</" + name + ">");
    }

    /** Words and figures: {@code <data value="0.0956" data-of="0.88">11 %</data>}. */
    Html passage(Passage passage) {
        passage.pieces().forEach(this::piece);
        return this;
    }

    /** A row of a table: the first cell names it, figures stand flush right. */
    Html row(List<Passage> cells) {
        raw("<tr>").element("th scope=\"row\"", cells.get(0));
        cells.subList(1, cells.size()).forEach(cell -> element(isFigure(cell) ? "td class=\"figure\"" : "td", cell));
        return raw("</tr>\n");
    }

    private static boolean isFigure(Passage cell) {
        return cell.pieces().size() == 1 && cell.pieces().get(0) instanceof Passage.Figure;
    }

    /** The head of a table, its body begun. */
    Html head(String caption, List<String> names) {
        return head("table", caption, names);
    }

    /** The same of a table that carries attributes. */
    Html head(String table, String caption, List<String> names) {
        raw("<" + table + ">").element("caption", caption).raw("<thead><tr>");
        names.forEach(name -> element("th scope=\"col\"", name));
        return raw("</tr></thead><tbody>\n");
    }

    private void piece(Passage.Piece piece) {
        if (piece instanceof Passage.Figure figure) {
            raw("<data value=\"" + Decimals.of(figure.value()) + "\"");
            if (figure.whole() != 1) {
                raw(" data-of=\"" + Decimals.of(figure.whole()) + "\"");
            }
            raw(">").words(figure.text()).raw("</data>");
        } else if (piece instanceof Passage.Day day) {
            raw("<time datetime=\"" + day.date() + "\">").words(day.text()).raw("</time>");
        } else {
            words(piece.text());
        }
    }

    /** Words as they may stand in HTML; letters that it does not have become question marks in a box. */
    static String escaped(String words) {
        StringBuilder out = new StringBuilder(words.length());
        words.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(letter < ' ' && letter != '\n' && letter != '\t' ? 0xFFFD : letter);
            }
        });
        return out.toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
