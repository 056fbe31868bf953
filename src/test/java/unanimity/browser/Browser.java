package unanimity.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.remote.http.ClientConfig;

/**
 * A headless Chromium that reaches no network. Registered as a static extension it is shared by the tests of a class:
 * started by the first test that opens a page, closed after the last. Where there is no Chromium and ChromeDriver on the
 * PATH, opening a page skips the test.
 */
public final class Browser implements AfterAllCallback {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Held, since loggers are forgotten otherwise: Selenium would warn of each Chromium newer than itself. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final String path;
    private @Nullable ChromeDriver driver;

    public Browser() {
        this(Objects.requireNonNullElse(System.getenv("PATH"), ""));
    }

    /** @param path the folders to look for the programs in, as in the environment variable PATH */
    Browser(String path) {
        this.path = path;
    }

    /** Loads a file afresh, 1280 px wide; whatever page was open before is gone. */
    public Page open(Path file) {
        return new Page(start(), file);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (driver != null) {
            driver.quit();
            driver = null;
        }
    }

    /** The browser, started if it was not. */
    ChromeDriver start() {
        if (driver == null) {
            driver = started();
        }
        return driver;
    }

    private ChromeDriver started() {
        Path chromium = find("chromium", "chromium-browser", "google-chrome");
        Path chromeDriver = find("chromedriver");
        assumeTrue(chromium != null, "no browser: Chromium is not on the PATH");
        assumeTrue(chromeDriver != null, "no browser: ChromeDriver is not on the PATH");
        SELENIUM.setLevel(Level.SEVERE);
        ChromeDriverService service = ChromeDriverService.createDefaultService();
        service.setExecutable(chromeDriver.toString()); // or Selenium would look for one to download
        ChromeDriver started = new ChromeDriver(
                service, options(chromium), ClientConfig.defaultConfig().readTimeout(PATIENCE));
        started.manage().timeouts().pageLoadTimeout(PATIENCE).scriptTimeout(PATIENCE);
        return started;
    }

    private static ChromeOptions options(Path chromium) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        return options.addArguments(
                "--headless",
                "--no-sandbox", // root, as in continuous integration, is refused a sandbox
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-proxy-server",
                "--host-resolver-rules=MAP * ~NOTFOUND");
    }

    /** The first of these programs on the PATH, or null. */
    private @Nullable Path find(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(path.split(System.getProperty("path.separator")))
                        .filter(folder -> !folder.isEmpty())
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }
}
