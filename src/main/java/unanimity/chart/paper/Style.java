package unanimity.chart.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.Arrays;
import java.util.List;

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

    /** Values below 0, from near to far: oranges, which no common colour blindness confuses with blues (Brewer's PuOr). */
    public static final List<Color> BELOW = colors(0xFEE0B6, 0xFDB863, 0xE08214, 0xB35806, 0x7F3B08);

    /** Values above 0, from near to far: blues (Brewer's RdBu). */
    public static final List<Color> ABOVE = colors(0xD1E5F0, 0x92C5DE, 0x4393C3, 0x2166AC, 0x053061);

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

    private static List<Color> colors(int... rgb) {
        return Arrays.stream(rgb).mapToObj(Color::new).toList();
    }

    /** Name and version of the program, as they stand in footers. */
    public static String program() {
        String version = Style.class.getPackage().getImplementationVersion();
        return "Unanimity " + (version == null ? "(development)" : version);
    }
}
