package unanimity.chart.paper;

/** Java cannot draw images on this machine, for want of fonts or because of a display that is not there. */
public final class NoImageException extends RuntimeException {

    public NoImageException(Throwable cause) {
        super(
                "Java cannot draw images on this machine, so there is no PNG; the SVG shows the same. Images need fonts"
                        + " (on Debian: apt-get install fontconfig fonts-dejavu-core) and no display"
                        + " (-Djava.awt.headless=true)",
                cause);
    }
}
