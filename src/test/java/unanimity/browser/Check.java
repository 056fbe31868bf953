package unanimity.browser;

import java.util.List;

/** What a page is held to. Each check wants a page opened afresh. */
public enum Check {
    /** No errors and no warnings. */
    CONSOLE,
    /** Nothing is asked of the network or of other files. */
    REQUESTS,
    /** Nothing that axe-core finds against WCAG 2.2 AA. */
    ACCESSIBILITY,
    /** Tab reaches all that can be used, in order and visibly, and leaves it. */
    KEYBOARD,
    /** Enter and Space open and close what is folded. */
    DISCLOSURE,
    /** At 320 px and above nothing needs scrolling sideways but what scrolls within the page, and no words spill over their place. */
    REFLOW,
    /** All is on paper, also what is folded on screen. */
    PRINT;

    /** What is wrong with the page, a sentence each; nothing for a good page. */
    public List<String> findings(Page page) {
        return switch (this) {
            case CONSOLE -> Loading.complaints(page);
            case REQUESTS -> Loading.requests(page);
            case ACCESSIBILITY -> Accessibility.violations(page);
            case KEYBOARD -> Keyboard.faults(page);
            case DISCLOSURE -> Disclosure.faults(page);
            case REFLOW -> Layout.overflowOnScreen(page);
            case PRINT -> Layout.lossOnPaper(page);
        };
    }
}
