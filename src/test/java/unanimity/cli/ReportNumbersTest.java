package unanimity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every number that a report tells can be found in the trace or in one of the tables beside it, and is what is written
 * there, rounded. Not looked at: the letters of pictures (their numbers stand in the table below each), commands, hashes and
 * places in the file.
 */
final class ReportNumbersTest {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern DATA =
            Pattern.compile("<data value=\"([^\"]*)\"(?: data-of=\"([^\"]*)\")?>([^<]*)</data>");
    private static final Pattern TIME = Pattern.compile("<time[^>]* datetime=\"([^\"]*)\">([^<]*)</time>");
    private static final Pattern CELL = Pattern.compile("<(?:td|th scope=\"row\")>([^<]*)</t[dh]>");

    private static final Pattern VALUE = Pattern.compile("(?m)^[^,]*,(\"(?:[^\"]|\"\")*\"|[^,]*)");

    @TempDir
    private Path folder;

    private final Set<String> numbers = new TreeSet<>();
    private final Set<String> dates = new TreeSet<>();

    @ParameterizedTest
    @CsvSource({
        "tutorial-three-members, 1",
        "rutte-2024, 1",
        "rutte-2024, 2",
        "rutte-2024, 13",
        "rutte-2024, 20",
        "rutte-2024, 60"
    })
    void every_number_of_the_report_is_in_the_trace_or_a_table(String scenario, long seed) throws IOException {
        String page = run(scenario, seed);
        collect();
        String text = page.replaceAll("(?s)<(style|svg|code|pre)\\b.*?</\\1>", "");
        List<MatchResult> figures = DATA.matcher(text).results().toList();
        assertThat(figures).hasSizeGreaterThan(20);
        figures.forEach(this::assertFound);
        List<MatchResult> days = TIME.matcher(text).results().toList();
        assertThat(days).hasSizeGreaterThan(2).allSatisfy(day -> {
            assertThat(dates).contains(day.group(1));
            assertThat(day.group(2))
                    .startsWith(Integer.toString(Integer.parseInt(day.group(1).substring(8))));
        });
        List<String> cells =
                CELL.matcher(text).results().map(cell -> cell.group(1)).toList();
        assertThat(cells.stream().filter(cell -> NUMBER.matcher(cell).matches()))
                .allSatisfy(cell -> assertThat(numbers).contains(plain(cell)));
    }

    @ParameterizedTest
    @CsvSource({"tutorial-three-members, 1", "rutte-2024, 1", "rutte-2024, 20"})
    void no_other_number_stands_in_its_words(String scenario, long seed) throws IOException {
        String page = run(scenario, seed);
        String values = Files.readString(folder.resolve("parameters.csv"));
        String words = page.replaceAll(
                        "(?s)<(style|svg|code|pre|table|data|time|h1|title|figcaption|cite|a)\\b.*?</\\1>", "")
                .replaceAll("(?s)<details.*?</details>", "")
                .replaceAll(
                        "[0-9]{1,2} (January|February|March|April|May|June|July|August|September|October|November|December) 2024",
                        "")
                .replaceAll("<[^>]*>", "")
                .replace("Unanimity 0.1.0", "")
                .replace("Unanimity development", "")
                .replace("SHA-256", "")
                .replaceAll("seed " + seed, "");
        for (String value : scenarioTexts(values)) {
            words = words.replace(value, "");
        }
        assertThat(words.lines().filter(line -> NUMBER.matcher(line).find() && !line.contains("parameters.csv")))
                .isEmpty();
        assertThat(counts(words)).containsExactlyElementsOf(counted(values));
    }

    /** What the file says in words: titles, questions, labels; the longest first. */
    private static List<String> scenarioTexts(String parameters) {
        return VALUE.matcher(parameters)
                .results()
                .map(row -> row.group(1).replace("\"", ""))
                .filter(value -> value.length() > 5)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** The five numbers of the sentence that counts the parameters. */
    private static List<Integer> counts(String words) {
        String sentence = words.lines()
                .filter(line -> line.contains("parameters.csv"))
                .findFirst()
                .orElseThrow();
        return NUMBER.matcher(sentence)
                .results()
                .map(number -> Integer.parseInt(number.group()))
                .toList();
    }

    private static List<Integer> counted(String values) {
        List<String> rows = values.lines().skip(1).toList();
        return Stream.of(
                        rows.stream().filter(row -> row.contains(",written,")),
                        rows.stream().filter(row -> row.contains(",defaults,")),
                        rows.stream().filter(row -> row.matches(".*,(written|defaults|built_in),.*[^,]")),
                        rows.stream().filter(row -> row.contains(",built_in,")),
                        rows.stream()
                                .filter(row -> row.matches(".*,-?[0-9.]+,(written|defaults|built_in),.*")
                                        && row.contains(": [")))
                .map(found -> (int) found.count())
                .toList();
    }

    private void assertFound(MatchResult figure) {
        String value = figure.group(1);
        String whole = figure.group(2);
        String shown = figure.group(3).replace('\u00a0', ' ').replace('−', '-');
        assertThat(numbers).as(figure.group()).contains(plain(value));
        if (whole != null) {
            assertThat(numbers).as(figure.group()).contains(plain(whole));
        }
        if (shown.startsWith("under") || !NUMBER.matcher(shown).find()) {
            return; // a number in words
        }
        BigDecimal told = new BigDecimal(shown.replace(" %", "").replace("+", ""));
        double number = Double.parseDouble(value) / (whole == null ? 1 : Double.parseDouble(whole));
        BigDecimal exact = BigDecimal.valueOf(shown.endsWith("%") ? 100 * number : number);
        BigDecimal error = told.subtract(exact).abs();
        BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.max(told.scale(), shown.equals("0") ? 2 : 0));
        assertThat(error).as(figure.group()).isLessThanOrEqualTo(unit.multiply(new BigDecimal("0.50001")));
    }

    private String run(String scenario, long seed) throws IOException {
        StringWriter err = new StringWriter();
        int code = Main.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                "run",
                "scenarios/" + scenario + ".yaml",
                "--seed",
                Long.toString(seed),
                "--out",
                folder.toString(),
                "--trace",
                folder.resolve("trace.jsonl").toString(),
                "--force");
        assertThat(code).as(err.toString()).isZero();
        return Files.readString(folder.resolve("report.html"));
    }

    /** Reads all numbers and days that stand in the files beside the report. */
    private void collect() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(file -> file.toString().matches(".*\\.(csv|json|jsonl)"))
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(6);
        for (Path file : files) {
            String text = Files.readString(file);
            DATE.matcher(text).results().forEach(date -> dates.add(date.group()));
            NUMBER.matcher(DATE.matcher(text).replaceAll(" "))
                    .results()
                    .forEach(number -> numbers.add(plain(number.group())));
        }
    }

    private static String plain(String number) {
        BigDecimal value = new BigDecimal(number).setScale(9, RoundingMode.HALF_EVEN);
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
