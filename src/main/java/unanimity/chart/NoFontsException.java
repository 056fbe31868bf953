package unanimity.chart;

/** Java found no fonts on this machine, so no text can be drawn into an image. */
public final class NoFontsException extends RuntimeException {

    NoFontsException(Throwable cause) {
        super(
                "Java finds no fonts on this machine, so no PNG can be drawn; the SVG has the same picture"
                        + " (on Debian, 'apt-get install fontconfig fonts-dejavu-core' gives it some)",
                cause);
    }
}
