package unanimity.chart.paper;

import java.awt.BasicStroke;
import java.awt.Color;

/** Colours, lines and measures that all charts share. Lengths are in points; a sheet is 800 wide. */
public final class Style {

    public static final double WIDTH = 800;
    public static final double MARGIN = 24;

    public static final Color PAPER = Color.WHITE;
    public static final Color INK = new Color(0x1A1A1A);
    public static final Color SOFT_INK = new Color(0x595959);
    public static final Color AXIS = new Color(0x767676);
    public static final Color GRID = new Color(0xE4E4E4);
    public static final Color SHADE = new Color(0xF0F3F6);
    public static final Color FAINT = new Color(0x949494);
    public static final Color CROWD = new Color(0xB8B8B8);

    public static final BasicStroke HAIR = line(0.8);
    public static final BasicStroke THIN = line(1.2);
    public static final BasicStroke DOTS = line(0.9, 1, 2.5);

    private Style() {}

    /** A line of that width; {@code dash}: lengths drawn and left out, in turn. */
    public static BasicStroke line(double width, double... dash) {
        float[] pattern = new float[dash.length];
        for (int i = 0; i < dash.length; i++) {
            pattern[i] = (float) dash[i];
        }
        return new BasicStroke(
                (float) width,
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_ROUND,
                10,
                pattern.length == 0 ? null : pattern,
                0);
    }

    /** Name and version of the program, as they stand in footers. */
    public static String program() {
        String version = Style.class.getPackage().getImplementationVersion();
        return "Unanimity " + (version == null ? "(development)" : version);
    }
}
