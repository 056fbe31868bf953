package unanimity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs with changed values say so, and do not take the place of others. */
final class VariantTest {

    private static final String HOME = "unanimity.home";
    private static final String TUTORIAL = "scenarios/tutorial-three-members.yaml";
    private static final String RUTTE = "scenarios/rutte-2024.yaml";
    private static final Pattern COST = Pattern.compile("<td class=\"figure\"><data value=\"([^\"]*)\">");

    @TempDir
    private Path home;

    private String before = "";
    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    @BeforeEach
    void results_go_to_a_folder_of_the_test() {
        before = System.getProperty(HOME, "");
        System.setProperty(HOME, home.toString());
    }

    @AfterEach
    void results_go_where_they_went() {
        if (before.isEmpty()) {
            System.clearProperty(HOME);
        } else {
            System.setProperty(HOME, before);
        }
    }

    @Test
    void runs_with_other_values_lie_side_by_side() throws IOException {
        run(TUTORIAL);
        String plain = Files.readString(folders().get(0).resolve("run.json"));
        run(TUTORIAL, "--set", "proposal.capital=0.1");
        run(TUTORIAL, "--set", "proposal.capital=0.2");
        run(TUTORIAL, "--set", "proposal.capital=0.2");
        assertThat(err.toString()).doesNotContain("replace");
        run(TUTORIAL, "--set", "proposal.capital=0.5");
        assertThat(folders()).hasSize(3).first().asString().endsWith("run-1");
        assertThat(folders().subList(1, 3))
                .allSatisfy(path -> assertThat(path.toString()).matches(".*run-1-[0-9a-f]{8}"));
        assertThat(Files.readString(folders().get(0).resolve("run.json"))).isEqualTo(plain);
    }

    @Test
    void a_run_of_an_edited_file_says_that_it_replaces_another() throws IOException {
        Path file = home.resolve("valley.yaml");
        Files.copy(Path.of(TUTORIAL), file);
        run(file.toString());
        run(file.toString());
        assertThat(err.toString()).doesNotContain("replace");
        Files.writeString(file, Files.readString(file).replace("urgency: 0.5", "urgency: 0.6"));
        run(file.toString());
        assertThat(err.toString()).contains("Note:  they replace a run with other values that was there.");
    }

    @Test
    void the_story_and_the_report_begin_with_what_was_changed() throws IOException {
        run(
                RUTTE,
                "--set",
                "members.HUN.demands.letter.cost=0.2",
                "--set",
                "members.*.access=0.5",
                "--set",
                "events=[]");
        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains("(seed 1, values changed) With members.HUN.demands.letter.cost = 0.2 in place of "
                        + "{lognormal: [0.02, 0.25]}; members.*.access (32 members) = 0.5 in place of different values; "
                        + "events = [] in place of 6 values. Mark Rutte");
        String page = Files.readString(folders().get(0).resolve("report.html"));
        assertThat(page.substring(0, page.indexOf("<h2")))
                .contains("<code>members.HUN.demands.letter.cost = 0.2 in place of {lognormal: [0.02, 0.25]}</code>");
    }

    @Test
    void a_file_that_needs_what_is_laid_over_it_names_that() throws IOException {
        Path part = home.resolve("part.yaml");
        Files.writeString(part, Files.readString(Path.of(TUTORIAL)).replaceFirst("(?m)^  deadline: .*$", ""));
        run(part.toString(), "--set", "calendar.deadline=2024-02-26");
        assertThat(out.toString()).contains("With --set calendar.deadline=2024-02-26.");
    }

    @Test
    void what_the_paid_members_cost_adds_up_to_the_price_and_to_the_pledges() throws IOException {
        run(RUTTE);
        Path folder = folders().get(0);
        String page = Files.readString(folder.resolve("report.html"));
        String table = page.substring(page.indexOf("<caption>What was paid for"), page.indexOf("<h2"));
        List<BigDecimal> costs = costs(table.substring(table.indexOf("<tbody>")));
        assertThat(costs).hasSize(8);
        BigDecimal together = costs.get(7);
        BigDecimal rounding = new BigDecimal("1e-8");
        assertThat(sum(costs.subList(0, 7))).isCloseTo(together, within(rounding));
        List<BigDecimal> granted = Files.readAllLines(folder.resolve("charts/pledges.csv")).stream()
                .skip(1)
                .map(row -> new BigDecimal(row.substring(row.lastIndexOf(',') + 1)))
                .toList();
        assertThat(sum(granted)).isCloseTo(together, within(rounding));
        assertThat(Files.readString(folder.resolve("run.json"))).contains("\"spent\":" + together);
    }

    /** The first figure of each row. */
    private static List<BigDecimal> costs(String rows) {
        return Pattern.compile("(?=<tr>)")
                .splitAsStream(rows)
                .map(COST::matcher)
                .filter(Matcher::find)
                .map(cost -> new BigDecimal(cost.group(1)))
                .toList();
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The results, by name. */
    private List<Path> folders() throws IOException {
        try (Stream<Path> walk = Files.walk(home.resolve("output"), 2)) {
            return walk.filter(path -> path.toString().matches(".*run-1[^/\\\\]*"))
                    .sorted()
                    .toList();
        }
    }

    private void run(String... words) {
        out = new StringWriter();
        err = new StringWriter();
        String[] args = Stream.concat(Stream.of("run"), Stream.of(words)).toArray(String[]::new);
        assertThat(Main.run(new PrintWriter(out), new PrintWriter(err), args))
                .as(() -> err.toString())
                .isZero();
    }
}
