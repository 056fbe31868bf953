package unanimity.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** A page of HTML with its head, its contents and its sections. Nothing in it is fetched from anywhere. */
final class Page {

    /** A page may neither fetch nor send: what is not in it does not exist for it. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    private final String heading;
    private final String kicker;
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final StringBuilder sections = new StringBuilder();
    private String lead = "";

    /**
     * An empty page.
     *
     * @param heading what was found
     * @param kicker what it is about
     */
    Page(String heading, String kicker) {
        this.heading = heading;
        this.kicker = kicker;
    }

    /** What stands below the heading, markup. */
    void lead(String markup) {
        lead = markup;
    }

    void section(String id, String title, String markup) {
        titles.put(id, title);
        sections.append(new Html()
                .raw("<section aria-labelledby=\"" + id + "\">\n")
                .element("h2 id=\"" + id + "\"", title)
                .raw("\n" + markup + "</section>\n"));
    }

    /** The whole page. */
    String html(String footer) {
        Html page = new Html();
        page.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n")
                .element("title", heading + " " + kicker)
                .raw("\n<link rel=\"icon\" href=\"data:,\">\n<style>\n" + resource("report.css")
                        + "</style>\n</head>\n<body>\n")
                .raw("<a class=\"skip\" href=\"#content\">Skip to the content</a>\n<header>\n")
                .element("p class=\"kicker\"", kicker)
                .element("h1", heading)
                .raw("\n</header>\n<nav aria-label=\"Contents\">\n<ul>");
        titles.forEach((id, title) ->
                page.raw("<li>").element("a href=\"#" + id + "\"", title).raw("</li>"));
        return page.raw("</ul>\n</nav>\n<main id=\"content\" tabindex=\"-1\">\n" + lead + sections
                        + "</main>\n<footer>")
                .element("p", footer)
                .raw("</footer>\n</body>\n</html>\n")
                .toString();
    }

    /** A text that lies beside this class. */
    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Page.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
