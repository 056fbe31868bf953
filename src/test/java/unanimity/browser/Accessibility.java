package unanimity.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What axe-core can tell by itself of WCAG 2.0, 2.1 and 2.2, levels A and AA: wide, in the dark, and narrow. */
final class Accessibility {
    private static final String VIOLATIONS =
            """
            const done = arguments[0];
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
            axe.run(document, {runOnly: tags, resultTypes: ['violations']}).then(
                result => done(result.violations.flatMap(rule => rule.nodes.map(node =>
                    `${node.impact}: ${rule.id} (${rule.help}): ${node.html.slice(0, 120)}; ${node.failureSummary}`))),
                error => done(['axe failed: ' + error]));
            """;

    private Accessibility() {}

    static List<String> violations(Page page) {
        page.unfold();
        page.run(axe());
        Set<String> violations = new LinkedHashSet<>(page.awaitTexts(VIOLATIONS));
        page.show("screen", "dark");
        violations.addAll(page.awaitTexts(VIOLATIONS));
        page.show("screen", "light");
        page.width(Page.NARROW);
        violations.addAll(page.awaitTexts(VIOLATIONS));
        return List.copyOf(violations);
    }

    private static String axe() {
        try (InputStream script = Accessibility.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
