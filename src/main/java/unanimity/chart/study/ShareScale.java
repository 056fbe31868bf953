package unanimity.chart.study;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import unanimity.chart.paper.Style;

/**
 * Colours of shares, ten from a lowest to a highest one. Cividis (J. R. Nuñez, C. R. Anderton, R. S. Renslow, PLoS ONE 13 (2018)
 * e0199239) grows lighter evenly, looks alike to colour-blind readers, and stays in order in grey.
 *
 * @param low percent at the darkest, a multiple of ten
 * @param step percent to a colour
 */
record ShareScale(int low, int step) {

    private static final List<Color> COLORS =
            colors(0x00224E, 0x123570, 0x3B496C, 0x575D6D, 0x707173, 0x8A8678, 0xA59C74, 0xC3B369, 0xE1CC55, 0xFEE838);

    /** From here on words on a colour are dark. */
    private static final int LIGHT = 5;

    private static final int TEN = 10;
    private static final int PERCENT = 100;

    /** Of percent: less than this is not spread over all colours, or chance would look like much. */
    private static final int LEAST = 20;

    private static final double ROUNDING = 1e-9;

    /** For shares in [0, 1] between bounds. */
    static ShareScale of(double least, double most) {
        int low = TEN * (int) Math.floor(TEN * least + ROUNDING);
        int high = TEN * (int) Math.ceil(TEN * most - ROUNDING);
        low = Math.min(low, PERCENT - LEAST);
        high = Math.max(high, low + LEAST);
        return new ShareScale(low, (high - low) / TEN);
    }

    private static List<Color> colors(int... rgb) {
        return Arrays.stream(rgb).mapToObj(Color::new).toList();
    }

    static int number() {
        return COLORS.size();
    }

    /** Percent where a colour begins. */
    int from(int tier) {
        return low + tier * step;
    }

    /** The number of its colour, from 0. */
    int tier(double share) {
        int tier = (int) Math.floor((PERCENT * share - low) / step + ROUNDING);
        return Math.max(0, Math.min(COLORS.size() - 1, tier));
    }

    static Color color(int tier) {
        return COLORS.get(tier);
    }

    /** Of words on it. */
    static Color ink(int tier) {
        return tier < LIGHT ? Style.PAPER : Style.INK;
    }
}
