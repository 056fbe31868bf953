package unanimity.chart;

/** Which part of a text stands at its place. */
enum Anchor {
    START,
    MIDDLE,
    END
}
