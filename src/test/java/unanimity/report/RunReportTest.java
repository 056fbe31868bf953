package unanimity.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unanimity.chart.RunCharts;
import unanimity.model.RecordedRun;
import unanimity.model.Scenario;
import unanimity.scenario.Reading;
import unanimity.scenario.ScenarioReader;
import unanimity.simulation.Negotiation;
import unanimity.simulation.Plan;

final class RunReportTest {

    private static final String HOSTILE =
            """
            schema: unanimity/scenario/1
            title: "</title><script>alert(1)</script> & \\"Co\\""
            question: "Who <b>wins</b>?"
            calendar: {start: 2024-01-01, deadline: 2024-03-01}
            sources:
              evil: {title: "<img src=x onerror=alert(2)>", url: "javascript:alert(3)"}
              good: {title: "A page", url: "https://example.org/?a=1&b=\\"2\\""}
            issues: {x: {label: "<i>X</i>", low: "<u>", high: "&"}}
            proposal: {name: "<Ada>", capital: 1, positions: {x: 50}}
            scale: 100
            members:
              A: {name: "A <a href='//evil'>", positions: {x: {value: 10, source: [evil, good], confidence: judgement, range: [0, 20]}},
                  affinity: {proposal: -0.5}, demands: {d: {label: "<svg onload=alert(4)>", worth: 0.9, cost: 0.1}}}
              B: {name: "B & Sons", positions: {x: 60}}
            """;

    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)");

    private static String page(String text, long seed) {
        Reading reading = ScenarioReader.read(text, "test.yaml", List.of());
        Scenario scenario = reading.template().base();
        RecordedRun run = Negotiation.record(Plan.of(reading.template()), seed);
        Dossier dossier = new Dossier(
                scenario,
                run,
                new Dossier.Basis(reading.provenance(), reading.sources(), reading.drawn(seed)),
                RunCharts.of(scenario, run),
                new Dossier.Recipe("./unanimity run '<x>'", reading.fingerprint(), "Unanimity"));
        return RunReport.of(dossier, Story.of(scenario, run)).html();
    }

    @Test
    void what_a_file_says_stays_words() {
        String page = page(HOSTILE, 1);
        List<String> tags =
                TAG.matcher(page).results().map(tag -> tag.group(2)).distinct().toList();
        assertThat(tags).doesNotContain("script", "img", "b", "i", "u", "Ada");
        assertThat(page).doesNotContain("href=\"javascript:").doesNotContain("'//evil'>\n");
        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Co&quot;");
        assertThat(page).contains("href=\"https://example.org/?a=1&amp;b=&quot;2&quot;\"");
    }

    @Test
    void every_element_is_closed() {
        String page = page(HOSTILE, 1).replaceAll("(?s)<svg.*?</svg>", "");
        Deque<String> open = new ArrayDeque<>();
        for (MatchResult tag : TAG.matcher(page).results().toList()) {
            String name = tag.group(2);
            if (List.of("meta", "link", "DOCTYPE").contains(name)) {
                continue;
            }
            if (tag.group(1).isEmpty()) {
                open.push(name);
            } else {
                assertThat(open.pop()).as("at %d", tag.start()).isEqualTo(name);
            }
        }
        assertThat(open).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "members: {A: {}}",
                "members: {A: {}, B: {affinity: {proposal: -5}}}",
                "members: {A: {affinity: {proposal: -5}}, B: {affinity: {proposal: -5}}}",
                "rule: majority\nmembers: {A: {}, B: {}, C: {affinity: {proposal: -5}}}"
            })
    void any_outcome_has_a_report(String members) {
        String page = page(
                """
                schema: unanimity/scenario/1
                title: A body
                calendar: {start: 2024-01-01, deadline: 2024-03-01}
                proposal: {name: Ada, capital: 1}
                """
                        + members + "\n",
                1);
        assertThat(page).contains("<h1>").doesNotContain("NaN").doesNotContain("null");
    }
}
