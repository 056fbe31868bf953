package unanimity.browser;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where a page is too small for what is in it: on screens down to 320 px, and on paper, where nothing scrolls or opens. */
final class Layout {

    /** A4 between margins of a centimetre, at 96 pixels to the inch. */
    private static final int PAPER = 718;

    /** The outermost elements beyond the right edge; on screen one may be so within a region that scrolls. */
    private static final String BEYOND_THE_EDGE =
            """
            const [scrollingHelps] = arguments;
            const edge = document.documentElement.clientWidth;
            const scrolls = element => element && element != document.body
                && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
            const beyond = element => !element.ownerSVGElement && element.getBoundingClientRect().right > edge + 1;
            const all = [...document.body.querySelectorAll('*')].filter(element =>
                beyond(element) && !(scrollingHelps && scrolls(element.parentElement)));
            return all.filter(element => !all.includes(element.parentElement)).map(element =>
                `at ${edge} px beyond the edge: ${element.outerHTML.replace(/\\s+/g, ' ').slice(0, 80)}`);
            """;

    /** Words that are wider than the element they stand in, and so over what stands beside it. */
    private static final String SPILLS =
            """
            const scrolls = element => element && element != document.body
                && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
            return [...document.querySelectorAll('dt, dd, th, td, p, li, h1, h2, h3')].filter(element =>
                element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1 && !scrolls(element)).map(element =>
                `at ${innerWidth} px wider than its place: ${element.outerHTML.replace(/\\s+/g, ' ').slice(0, 80)}`);
            """;

    private static final String SCROLLS_SIDEWAYS =
            """
            const {clientWidth, scrollWidth} = document.documentElement;
            return scrollWidth > clientWidth ? [`at ${clientWidth} px the page is ${scrollWidth} px wide`] : [];
            """;

    /** Without this line telephones lay a page out for a wide screen and show it small. */
    private static final String NOT_FOR_PHONES =
            """
            return document.querySelector('meta[name=viewport][content*="width=device-width"]')
                ? [] : ['no meta viewport with width=device-width'];
            """;

    /**
     * What stays shut in {@code <details>}, and boxes that hide a part of what is in them. A {@code <details>} that is not
     * printed at all, its summary neither, was left out on purpose.
     */
    private static final String HIDDEN =
            """
            const name = element => element.outerHTML.replace(/\\s+/g, ' ').slice(0, 80);
            const shut = [...document.querySelectorAll('details > :not(summary)')]
                .filter(element => element.parentElement.checkVisibility() && !element.checkVisibility());
            const cut = [...document.body.querySelectorAll('*')].filter(element =>
                !element.ownerSVGElement && getComputedStyle(element).overflow != 'visible' && element.clientWidth > 1
                && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1));
            return shut.map(element => `not printed: ${name(element)}`)
                .concat(cut.map(element => `cut in print: ${name(element)}`));
            """;

    private Layout() {}

    /** At 320 px, which is 400 % zoom; at 640 px, which is 200 %; and at 1280 px. */
    static List<String> overflowOnScreen(Page page) {
        page.unfold();
        List<String> overflow = new ArrayList<>(page.texts(NOT_FOR_PHONES));
        for (int width : List.of(Page.NARROW, Page.WIDE / 2, Page.WIDE)) {
            page.width(width);
            overflow.addAll(page.texts(SCROLLS_SIDEWAYS));
            overflow.addAll(page.texts(BEYOND_THE_EDGE, true));
            overflow.addAll(page.texts(SPILLS));
        }
        return overflow;
    }

    static List<String> lossOnPaper(Page page) {
        byte[] pdf = page.print();
        List<String> damage = new String(pdf, StandardCharsets.ISO_8859_1).startsWith("%PDF-")
                ? List.of()
                : List.of("printing gives no PDF");
        page.width(PAPER);
        page.show("print", "light");
        page.run("dispatchEvent(new Event('beforeprint'))"); // which emulation leaves out
        return Stream.of(damage, page.texts(HIDDEN), page.texts(BEYOND_THE_EDGE, false))
                .flatMap(List::stream)
                .toList();
    }
}
