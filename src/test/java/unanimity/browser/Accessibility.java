package unanimity.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What axe-core can tell by itself of WCAG 2.0, 2.1 and 2.2, levels A and AA, and what it leaves out, the contrast of
 * letters within SVG: wide, in the dark, and narrow.
 */
final class Accessibility {

    /**
     * Put before axe, which keeps the numbers of every colour in weak maps: a page fills some hundred thousand places of
     * them, and that takes axe longer than all its rules. A property that has no other name serves it as well.
     */
    private static final String QUICK_MAPS =
            """
            class WeakMap {
                name = Symbol();
                has(key) { return Object.hasOwn(key, this.name); }
                get(key) { return key[this.name]; }
                set(key, value) { key[this.name] = value; return this; }
                delete(key) { return delete key[this.name]; }
            }
            class WeakSet extends WeakMap {
                add(key) { return this.set(key, true); }
            }
            """;

    /** Put after axe, which would read the few colours of a page anew for each element and all that is below it. */
    private static final String COLOURS_READ_ONCE =
            """
            ;const {prototype} = axe.commons.color.Color;
            const parse = prototype.parseString;
            const known = new Map();
            prototype.parseString = function (text) {
                if (!known.has(text)) {
                    const {r, g, b, alpha} = parse.call(this, text);
                    known.set(text, {r, g, b, alpha});
                }
                return Object.assign(this, known.get(text));
            };
            """;

    private static final String VIOLATIONS =
            """
            const done = arguments[0];
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
            axe.run(document, {runOnly: tags, resultTypes: ['violations']}).then(
                result => done(result.violations.flatMap(rule => rule.nodes.map(node =>
                    `${node.impact}: ${rule.id} (${rule.help}): ${node.html.slice(0, 120)}; ${node.failureSummary}`))),
                error => done(['axe failed: ' + error]));
            """;

    /**
     * Letters against what is under their beginning, middle and end, by the formula of WCAG 2.2, "contrast ratio". What
     * is transparent counts as not there.
     */
    private static final String PALE_LETTERS =
            """
            const channel = value => value <= 10.31 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4;
            const luminance = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
            const paint = element => {
                const style = getComputedStyle(element);
                return (element.ownerSVGElement ? style.fill : style.backgroundColor).match(/[\\d.]+/g)?.map(Number);
            };
            const ratio = (letters, x, y) => {
                const ground = document.elementsFromPoint(x, y).filter(below => !/text|tspan/.test(below.localName))
                    .map(paint).find(colour => colour && (colour.length == 3 || colour[3] == 1)) ?? [255, 255, 255];
                const [dark, light] = [luminance(letters), luminance(ground)].sort((a, b) => a - b);
                return (light + 0.05) / (dark + 0.05);
            };
            return [...document.querySelectorAll('svg text, svg tspan')].filter(text => text.checkVisibility()
                && [...text.childNodes].some(node => node.nodeType == Node.TEXT_NODE && node.data.trim())).flatMap(text => {
                    text.scrollIntoView({block: 'center', inline: 'center'});
                    const {left, right, top, bottom} = text.getBoundingClientRect();
                    const least = Math.min(...[left + 1, (left + right) / 2, right - 1]
                        .map(x => ratio(paint(text) ?? [0, 0, 0], x, (top + bottom) / 2)));
                    return least < 4.5 ? [`pale letters in SVG, ${least.toFixed(2)} to 1: ${text.outerHTML}`] : [];
                });
            """;

    private Accessibility() {}

    static List<String> violations(Page page) {
        page.unfold();
        page.run(QUICK_MAPS + axe() + COLOURS_READ_ONCE);
        Set<String> violations = new LinkedHashSet<>(now(page));
        page.show("screen", "dark");
        violations.addAll(now(page));
        page.show("screen", "light");
        page.width(Page.NARROW);
        violations.addAll(now(page));
        return List.copyOf(violations);
    }

    private static List<String> now(Page page) {
        return Stream.concat(page.awaitTexts(VIOLATIONS).stream(), page.texts(PALE_LETTERS).stream())
                .toList();
    }

    private static String axe() {
        try (InputStream script = Accessibility.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
