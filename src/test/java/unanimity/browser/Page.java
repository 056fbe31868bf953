package unanimity.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.print.PrintOptions;

/** A page in the browser, and what a reader can do with it. Widths are in CSS pixels. */
public final class Page {
    static final int WIDE = 1280;
    static final int NARROW = 320;

    /** Of the picture of a page; beyond it Chromium repeats what it has drawn. */
    private static final int TALLEST = 16_000;

    private static final Path PICTURES = Path.of("target", "screenshots");

    private final ChromeDriver driver;

    Page(ChromeDriver driver, Path file) {
        this.driver = driver;
        driver.get("about:blank");
        log(LogType.BROWSER);
        log(LogType.PERFORMANCE);
        width(WIDE);
        show("screen", "light");
        driver.get(file.toUri().toASCIIString());
    }

    /** Makes the window as wide as this. */
    void width(int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Shows it as on this medium, {@code screen} or {@code print}, in a scheme of colours, {@code light} or {@code dark}. */
    void show(String medium, String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", medium, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Opens every {@code <details>}. */
    void unfold() {
        driver.executeScript("document.querySelectorAll('details').forEach(details => details.open = true)");
    }

    /** Presses one key after the other. */
    void press(Keys... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** What has been logged since this was last asked. */
    List<LogEntry> log(String type) {
        return driver.manage().logs().get(type).getAll();
    }

    void run(String script, Object... arguments) {
        driver.executeScript(script, arguments);
    }

    /** The texts in the array that the script returns. */
    List<String> texts(String script, Object... arguments) {
        return texts(driver.executeScript(script, arguments));
    }

    /** The texts in the array that the script gives to its last argument, a function, when it has finished. */
    List<String> awaitTexts(String script) {
        return texts(((JavascriptExecutor) driver).executeAsyncScript(script));
    }

    /** The page on paper, as PDF. */
    byte[] print() {
        return Base64.getMimeDecoder().decode(driver.print(new PrintOptions()).getContent());
    }

    /** Leaves pictures of the whole page with all opened, wide and narrow, and its print, in {@code target/screenshots}. */
    public void picture(String name) throws IOException {
        Files.createDirectories(PICTURES);
        unfold();
        for (int width : List.of(WIDE, NARROW)) {
            width(width);
            Files.write(PICTURES.resolve(name + "-" + width + ".png"), screenshot(width));
        }
        width(WIDE);
        Files.write(PICTURES.resolve(name + ".pdf"), print());
    }

    private byte[] screenshot(int width) {
        long height = (Long) driver.executeScript("return document.documentElement.scrollHeight");
        Map<String, Object> taken = driver.executeCdpCommand(
                "Page.captureScreenshot",
                Map.of(
                        "optimizeForSpeed",
                        true,
                        "captureBeyondViewport",
                        true,
                        "clip",
                        Map.of("x", 0, "y", 0, "width", width, "height", Math.min(height, TALLEST), "scale", 1)));
        return Base64.getDecoder().decode((String) taken.get("data"));
    }

    private static List<String> texts(Object returned) {
        return ((List<?>) returned).stream().map(String::valueOf).toList();
    }
}
