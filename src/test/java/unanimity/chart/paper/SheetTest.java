package unanimity.chart.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

final class SheetTest {

    private static Sheet sheet() {
        Sheet sheet = new Sheet();
        sheet.height(100);
        return sheet;
    }

    private static String svg(Sheet sheet) {
        return SvgWriter.write(sheet, "title", "description");
    }

    @Test
    void coordinates_have_at_most_two_decimals() {
        Sheet sheet = sheet();
        sheet.line(1, 2.5, 1 / 3.0, -0.049, Color.RED, Style.line(1.25, 4, 2));
        assertThat(svg(sheet))
                .contains("<path d=\"M1 2.5L0.33 -0.05\" stroke=\"#ff0000\" stroke-width=\"1.25\""
                        + " stroke-dasharray=\"4 2\"/>");
    }

    @Test
    void a_place_that_is_no_number_is_refused() {
        Sheet sheet = sheet();
        sheet.line(0, Double.NaN, 1, 1, Color.RED, Style.HAIR);
        assertThatThrownBy(() -> svg(sheet)).hasMessage("not a place on a sheet: NaN");
    }

    @Test
    void words_keep_their_anchor_weight_and_halo() {
        Sheet sheet = sheet();
        sheet.words("now", 10, 20, new Face(12, true), Color.BLACK, Anchor.END);
        sheet.wordsOver(Color.WHITE, "then", 10, 20, Anchor.MIDDLE);
        assertThat(svg(sheet))
                .contains("<text x=\"10\" y=\"20\" font-size=\"12\" font-weight=\"bold\" text-anchor=\"end\""
                        + " fill=\"#000000\">now</text>")
                .contains("text-anchor=\"middle\" stroke=\"#ffffff\" stroke-width=\"3\" paint-order=\"stroke\"");
    }

    @Test
    void what_jfreechart_draws_lands_on_the_sheet_where_it_was_drawn() {
        Sheet sheet = sheet();
        Graphics2D graphics = sheet.graphics();
        graphics.setPaint(Color.BLUE);
        graphics.setStroke(Style.line(3));
        Line2D reused = new Line2D.Double(0, 0, 5, 5);
        graphics.translate(10, 0);
        graphics.draw(reused);
        reused.setLine(7, 7, 7, 7);
        graphics.fill(new Rectangle2D.Double(0, 0, 1, 1));
        assertThat(svg(sheet))
                .contains("<path d=\"M10 0L15 5\" stroke=\"#0000ff\" stroke-width=\"3\"/>")
                .contains("<path d=\"M10 0L11 0L11 1L10 1L10 0Z\" fill=\"#0000ff\"/>");
    }

    @Test
    void words_from_jfreechart_are_refused() {
        assertThatThrownBy(() -> sheet().graphics().drawString("x", 1f, 1f))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> sheet().graphics().getFontMetrics()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void the_png_has_two_pixels_to_a_point_and_the_colours_of_the_sheet() throws IOException {
        Sheet sheet = sheet();
        sheet.area(new Rectangle2D.Double(10, 10, 20, 20), new Color(0x0072B2));
        sheet.area(new Ellipse2D.Double(100, 10, 20, 20), new Color(0xD55E00));
        sheet.words("words", 200, 50, Face.TITLE, Style.INK);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(PngWriter.write(sheet)));
        assertThat(image.getWidth()).isEqualTo(1600);
        assertThat(image.getHeight()).isEqualTo(200);
        assertThat(image.getRGB(0, 0)).isEqualTo(0xFFFFFFFF);
        assertThat(image.getRGB(1599, 199)).isEqualTo(0xFFFFFFFF);
        assertThat(image.getRGB(40, 40)).isEqualTo(0xFF0072B2);
        assertThat(image.getRGB(220, 40)).isEqualTo(0xFFD55E00);
    }
}
