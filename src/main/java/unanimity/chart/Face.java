package unanimity.chart;

/**
 * A cut of the one typeface that charts use.
 *
 * @param size height of a line without leading, points
 */
record Face(double size, boolean bold) {

    static final Face TITLE = new Face(17, true);
    static final Face SUBTITLE = new Face(12.5, false);
    static final Face HEADING = new Face(12, true);
    static final Face LABEL = new Face(12, true);
    static final Face TEXT = new Face(11, false);
    static final Face TICK = new Face(11, false);
    static final Face FLAG = new Face(10.5, true);
    static final Face FOOTER = new Face(10.5, false);

    /** From one baseline to the next. */
    double leading() {
        return size * 1.35;
    }
}
