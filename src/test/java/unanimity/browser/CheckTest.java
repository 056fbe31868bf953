package unanimity.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.opentest4j.TestAbortedException;

/** Every check passes a clean page and finds each fault that is put into it. */
@Timeout(120)
final class CheckTest {
    private static final String CLEAN =
            """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><title>A report</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <style>
            .wide { overflow-x: auto }
            svg { max-width: 100%; height: auto }
            @media print {
                .wide { overflow: visible }
                details::details-content { content-visibility: visible; block-size: auto }
            }
            </style></head>
            <body><main><h1>A report</h1>
            <!-- fault -->
            <p><a href="#table">To the table</a></p>
            <svg role="img" aria-label="A line" width="900" height="100" viewBox="0 0 900 100"><path d="M0 0L900 100" stroke="black"/></svg>
            <details id="table"><summary>The numbers</summary><div class="wide" tabindex="0" role="region" aria-label="Numbers">
            <table style="min-width: 400px"><tr><th scope="col">Round</th></tr><tr><td>1</td></tr></table>
            </div></details>
            </main></body></html>
            """;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Check.class)
    void a_clean_page_passes(Check check) throws IOException {
        assertThat(check.findings(open(""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "CONSOLE | <script>console.error('lost')</script> | lost",
                "CONSOLE | <script>console.warn('odd')</script> | odd",
                "CONSOLE | <script>nowhere()</script> | nowhere is not defined",
                "REQUESTS | <img alt='' src='http://127.0.0.1:9/x.png'> | http://127.0.0.1:9/x.png",
                "REQUESTS | <img alt='' src='beside.png'> | beside.png",
                "REQUESTS | <link rel='preconnect' href='http://localhost:9'> | preconnect",
                "REQUESTS | <p style='height: 9000px'></p><img alt='' loading='lazy' src='http://late.test/'> | late.test",
                "REQUESTS | <style>@media print { p { background: url(http://paper.test/) } }</style> | paper.test",
                "REQUESTS | <script>new WebSocket('ws://127.0.0.1:9/')</script> | ws://127.0.0.1:9/",
                "ACCESSIBILITY | <img src='data:,'> | critical: image-alt",
                "ACCESSIBILITY | <p style='color: #999'>pale</p> | serious: color-contrast",
                "ACCESSIBILITY | <details><summary>More</summary><p style='color: #999'>pale</p></details> | color-contrast",
                "ACCESSIBILITY | <style>@media (prefers-color-scheme: dark) { p { color: #111; background: #222 } }</style><p>dark</p> | color-contrast",
                "ACCESSIBILITY | <button style='font-size: 5px; padding: 0'>a</button><button style='font-size: 5px; padding: 0'>b</button> | target-size",
                "ACCESSIBILITY | <div style='overflow: auto; height: 20px'>a<br>b<br>c<br>d<br>e<br>f</div> | scrollable-region-focusable",
                "ACCESSIBILITY | <svg width='200' height='50' role='img' aria-label='Words'><text y='20' fill='#ddd'>pale</text></svg> | pale letters in SVG, 1.36 to 1",
                "ACCESSIBILITY | <svg width='200' height='50' role='img' aria-label='Words'><rect width='99' height='99' fill='#555'/><text y='20'>dark</text></svg> | pale letters in SVG, 2.82 to 1",
                "KEYBOARD | <a href='#table' style='outline: none'>here</a> | the focus cannot be seen on <a",
                "KEYBOARD | <a href='#table' style='outline-color: transparent'>here</a> | the focus cannot be seen on <a",
                "KEYBOARD | <p tabindex='3'>first</p> | tabindex is above 0: <p",
                "KEYBOARD | <p tabindex='0'>first</p><p tabindex='1'>second</p> | Tab comes late to <p tabindex=\"0\"",
                "KEYBOARD | <p tabindex='0' onkeydown='event.preventDefault()'>stuck</p> | Tab does not leave <p",
                "KEYBOARD | <p tabindex='0' onfocus='this.blur()'>shy</p> | Tab",
                "DISCLOSURE | <details><summary onkeydown='event.preventDefault()'>Shut</summary></details> | ENTER",
                "DISCLOSURE | <details><summary onkeyup='event.preventDefault()'>Shut</summary></details> | SPACE",
                "REFLOW | <p style='width: 600px'>broad</p> | at 320 px the page is",
                "REFLOW | <p style='width: 600px'>broad</p> | at 320 px beyond the edge: <p",
                "REFLOW | <div style='overflow: hidden'><p style='width: 600px'>broad</p></div> | beyond the edge: <p",
                "REFLOW | <p style='width: 1000px'>broad</p> | at 640 px the page is",
                "REFLOW | <script>document.querySelector('meta[name=viewport]').remove()</script> | no meta viewport",
                "REFLOW | <dl style='width: 80px'><dt>members.HUN.positions.ukraine</dt></dl> | wider than its place: <dt",
                "PRINT | <style>@media print { details::details-content { content-visibility: hidden !important } }</style> | not printed: <div",
                "PRINT | <div class='long' style='height: 20px; overflow: auto'>a<br>b<br>c</div> | cut in print: <div",
                "PRINT | <p style='width: 900px'>broad</p> | beyond the edge: <p"
            })
    void a_fault_is_found(Check check, String fault, String told) throws IOException {
        assertThat(check.findings(open(fault)))
                .anySatisfy(finding -> assertThat(finding).contains(told));
    }

    @Test
    void pictures_are_left_to_look_at() throws IOException {
        open("").picture("clean");
        for (String name : new String[] {"clean-1280.png", "clean-320.png", "clean.pdf"}) {
            assertThat(Path.of("target", "screenshots", name)).isNotEmptyFile();
        }
    }

    @Test
    void a_test_is_skipped_where_there_is_no_browser() {
        assertThatThrownBy(() -> new Browser("").open(folder.resolve("page.html")))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageStartingWith("Assumption failed: no browser");
    }

    private Page open(String fault) throws IOException {
        String page = CLEAN.replace("<!-- fault -->", fault);
        return BROWSER.open(Files.writeString(folder.resolve("a page, ünïcode.html"), page));
    }
}
