package unanimity.chart.paper;

/**
 * A cut of the one typeface that charts use.
 *
 * @param size height of a line without leading, points
 */
public record Face(double size, boolean bold) {

    public static final Face TITLE = new Face(17, true);
    public static final Face SUBTITLE = new Face(12.5, false);
    public static final Face HEADING = new Face(12, true);
    public static final Face LABEL = new Face(12, true);
    public static final Face TEXT = new Face(11, false);
    public static final Face TICK = new Face(11, false);
    public static final Face FLAG = new Face(10.5, true);
    public static final Face FOOTER = new Face(10.5, false);

    /** From one baseline to the next. */
    public double leading() {
        return size * 1.35;
    }
}
