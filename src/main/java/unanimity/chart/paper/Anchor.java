package unanimity.chart.paper;

/** Which part of a text stands at its place. */
public enum Anchor {
    START,
    MIDDLE,
    END
}
