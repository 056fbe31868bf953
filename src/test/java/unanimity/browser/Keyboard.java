package unanimity.browser;

import java.util.Collections;
import java.util.List;
import org.openqa.selenium.Keys;

/** Goes through a page by Tab alone, with all of it opened. */
final class Keyboard {

    /** Notes where Tab should stop and how that looks without the focus, then every place that gets the focus. */
    private static final String WATCH =
            """
            document.head.insertAdjacentHTML('beforeend',
                '<style>*, ::before, ::after {transition: none !important; animation: none !important}</style>');
            const interactive = 'a[href], area[href], button, input, select, textarea, summary, iframe, '
                + 'audio[controls], video[controls], [contenteditable], [tabindex]';
            window.look = element => {
                const style = getComputedStyle(element);
                const none = style.outlineStyle == 'none' || parseFloat(style.outlineWidth) == 0
                    || style.outlineColor.endsWith(', 0)');
                return (none ? 'none' : style.outline) + ' ' + style.boxShadow;
            };
            window.stops = [...document.querySelectorAll(interactive)].filter(element => !element.disabled
                && element.tabIndex >= 0 && element.checkVisibility({visibilityProperty: true}));
            window.plain = new Map([...document.querySelectorAll('*')].map(element => [element, look(element)]));
            window.trail = [];
            window.around = false;
            window.left = () => around || document.activeElement == document.body;
            document.addEventListener('focusin', event => {
                around ||= trail.length > 1 && event.target == trail[0].element;
                if (!around)
                    trail.push({element: event.target, look: look(event.target)});
            });
            return [stops.length];
            """;

    /** Places with the focus that are no stops are scrolling regions, to which Chromium gives it of its own accord. */
    private static final String FAULTS =
            """
            const name = element => element.outerHTML.replace(/\\s+/g, ' ').slice(0, 80);
            const reached = [...new Set(trail.map(step => step.element))];
            const missed = stops.filter(stop => !reached.includes(stop));
            const order = reached.filter(element => stops.includes(element));
            const faults = missed.map(stop => `Tab does not reach ${name(stop)}`);
            if (trail.length > 0 && !left())
                faults.push(`Tab does not leave ${name(trail.at(-1).element)}`);
            return faults
                .concat(stops.filter(stop => stop.tabIndex > 0)
                    .map(stop => `tabindex is above 0: ${name(stop)}`))
                .concat(order.filter((stop, i) => i > 0 && stops.indexOf(stop) < stops.indexOf(order[i - 1]))
                    .map(stop => `Tab comes late to ${name(stop)}`))
                .concat([...new Set(trail.filter(step => step.look == plain.get(step.element))
                    .map(step => `the focus cannot be seen on ${name(step.element)}`))]);
            """;

    /** One by one each press would wait for an answer. */
    private static final Keys[] TABS = Collections.nCopies(25, Keys.TAB).toArray(Keys[]::new);

    private Keyboard() {}

    static List<String> faults(Page page) {
        page.unfold();
        int presses = 2 * Integer.parseInt(page.texts(WATCH).get(0)) + 20; // enough also for what is no stop
        do {
            page.press(TABS);
            presses -= TABS.length;
        } while (presses > 0 && page.texts("return [left()]").contains("false"));
        return page.texts(FAULTS);
    }
}
