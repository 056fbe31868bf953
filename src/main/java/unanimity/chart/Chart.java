package unanimity.chart;

import java.util.function.Supplier;
import unanimity.chart.paper.NoImageException;
import unanimity.chart.paper.Sheet;
import unanimity.results.Table;

/** A picture with the numbers behind it. The same input gives the same bytes of SVG and CSV on every machine. */
public final class Chart {

    private final String name;
    private final String title;
    private final String description;
    private final Sheet sheet;
    private final Supplier<Table> table;

    /**
     * A chart that is drawn.
     *
     * @param name what its files are called
     * @param title what it shows was found, in a sentence
     * @param description what it shows, for those who cannot see it
     */
    public Chart(String name, String title, String description, Sheet sheet, Supplier<Table> table) {
        this.name = name;
        this.title = title;
        this.description = description;
        this.sheet = sheet;
        this.table = table;
    }

    /** What its files are called, without the ending. */
    public String name() {
        return name;
    }

    /** What it shows was found, in a sentence. */
    public String title() {
        return title;
    }

    /** What it shows, for those who cannot see it. */
    public String description() {
        return description;
    }

    /** An SVG document without a prolog, so that it can also stand in a page of HTML. Its text is text. */
    public String svg() {
        return sheet.svg(title, description);
    }

    /**
     * A PNG image, two pixels to a point. Letters look as the fonts of the machine have them.
     *
     * @throws NoImageException where Java cannot draw images
     */
    public byte[] png() {
        return sheet.png();
    }

    /** The numbers, one to a row. */
    public Table table() {
        return table.get();
    }

    /** The numbers as a file: RFC 4180 with line feeds, decimal points, days as in ISO 8601. */
    public String csv() {
        return table().csv();
    }

    Sheet sheet() {
        return sheet;
    }
}
