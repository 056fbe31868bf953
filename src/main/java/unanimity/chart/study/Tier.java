package unanimity.chart.study;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import unanimity.chart.paper.Style;

/**
 * The colour of a share, in tenths. Cividis (J. R. Nuñez, C. R. Anderton, R. S. Renslow, PLoS ONE 13 (2018) e0199239) grows lighter
 * evenly, looks alike to colour-blind readers, and stays in order in grey.
 */
final class Tier {

    private static final List<Color> COLORS =
            colors(0x00224E, 0x123570, 0x3B496C, 0x575D6D, 0x707173, 0x8A8678, 0xA59C74, 0xC3B369, 0xE1CC55, 0xFEE838);

    /** From here on words on a colour are dark. */
    private static final int LIGHT = 5;

    private Tier() {}

    private static List<Color> colors(int... rgb) {
        return Arrays.stream(rgb).mapToObj(Color::new).toList();
    }

    static int number() {
        return COLORS.size();
    }

    /** Which tenth a share lies in, from 0; all of them belongs to the last. */
    static int of(double share) {
        return Math.min(COLORS.size() - 1, (int) Math.floor(share * COLORS.size() + 1e-9));
    }

    static Color color(int tier) {
        return COLORS.get(tier);
    }

    /** Of words on it. */
    static Color ink(int tier) {
        return tier < LIGHT ? Style.PAPER : Style.INK;
    }
}
