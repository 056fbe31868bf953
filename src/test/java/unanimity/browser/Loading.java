package unanimity.browser;

import java.util.List;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** What a page says on the console and asks of the network, also once all of it has been seen, on screen and in print. */
final class Loading {

    /** Gives what is loaded late the time to begin. */
    private static final String SCROLL_THROUGH =
            """
            const done = arguments[0];
            const bottom = document.documentElement.scrollHeight;
            for (let y = 0; y < bottom; y += innerHeight) {
                scrollTo(0, y);
                await new Promise(requestAnimationFrame);
            }
            setTimeout(() => done([]), 300);
            """;

    private static final String REQUESTS =
            """
            const self = location.href.split('#')[0];
            return arguments[0].map(text => JSON.parse(text).message)
                .filter(event => ['Network.requestWillBeSent', 'Network.webSocketCreated'].includes(event.method))
                .map(event => event.params.request ? event.params.request.url : event.params.url)
                .filter(url => url != self && !url.startsWith('data:'));
            """;

    /** Connections that are opened without a request. */
    private static final String HINTS =
            """
            return [...document.querySelectorAll('link[rel~=preconnect], link[rel~=dns-prefetch]')]
                .map(link => link.outerHTML);
            """;

    private Loading() {}

    /** Errors and warnings on the console. */
    static List<String> complaints(Page page) {
        see(page);
        return page.log(LogType.BROWSER).stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }

    /** Addresses that were asked for, beside the page's own. */
    static List<String> requests(Page page) {
        see(page);
        List<String> events =
                page.log(LogType.PERFORMANCE).stream().map(LogEntry::getMessage).toList();
        return Stream.concat(page.texts(REQUESTS, events).stream(), page.texts(HINTS).stream())
                .toList();
    }

    private static void see(Page page) {
        page.unfold();
        page.awaitTexts(SCROLL_THROUGH);
        page.show("print", "light");
        page.awaitTexts(SCROLL_THROUGH);
    }
}
