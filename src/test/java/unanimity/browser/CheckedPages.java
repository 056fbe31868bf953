package unanimity.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * All checks of a page, begun together and two at a time, each in a browser of its own: on a large page
 * {@link Check#ACCESSIBILITY} takes as long as all others. Registered as a static extension it serves the tests of a
 * class; where there is no browser it skips them.
 */
public final class CheckedPages implements AfterAllCallback {
    private static final Comparator<Check> LONGEST_FIRST =
            Comparator.comparing(check -> check == Check.ACCESSIBILITY ? 0 : 1);

    private final List<Browser> browsers = List.of(new Browser(), new Browser());
    private final BlockingQueue<Browser> idle = new LinkedBlockingQueue<>(browsers);
    private final ExecutorService threads = Executors.newFixedThreadPool(browsers.size());
    private final Map<Path, Map<Check, Future<List<String>>>> begun = new HashMap<>();

    /** What is wrong with a page by this check; the first question begins all checks of the page. */
    public List<String> findings(Path page, Check check) throws ExecutionException, InterruptedException {
        if (!begun.containsKey(page)) {
            begun.put(page, begin(page));
        }
        return begun.get(page).get(check).get();
    }

    /** Leaves pictures of a page, as {@link Page#picture} does. */
    public void picture(Path page, String name) throws IOException, InterruptedException {
        Browser browser = idle.take();
        try {
            browser.open(page).picture(name);
        } finally {
            idle.add(browser);
        }
    }

    private Map<Check, Future<List<String>>> begin(Path page) {
        browsers.forEach(Browser::start); // here, where a missing browser skips the test
        Map<Check, Future<List<String>>> checks = new EnumMap<>(Check.class);
        Stream.of(Check.values())
                .sorted(LONGEST_FIRST)
                .forEach(check -> checks.put(check, threads.submit(() -> look(page, check))));
        return checks;
    }

    private List<String> look(Path page, Check check) throws InterruptedException {
        Browser browser = idle.take();
        try {
            return check.findings(browser.open(page));
        } finally {
            idle.add(browser);
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        threads.shutdownNow();
        browsers.forEach(browser -> browser.afterAll(context));
    }
}
