package unanimity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The diff that CONTRIBUTING.md walks through applies to the files as they are: {@code git apply --check} in Java. */
final class ContributingTest {

    private static final Path GUIDE = Path.of("CONTRIBUTING.md");
    private static final Pattern HUNK = Pattern.compile("@@ -\\d+(?:,(\\d+))? \\+\\d+(?:,(\\d+))? @@.*");

    /** One hunk: the lines that must stand in the file, and those that stand there afterwards. */
    private record Hunk(String file, boolean created, int before, int after, List<String> lines) {

        List<String> side(char dropped) {
            return lines.stream()
                    .filter(line -> line.charAt(0) != dropped)
                    .map(line -> line.substring(1))
                    .toList();
        }
    }

    @Test
    void the_diff_applies_to_the_files_as_they_are() throws IOException {
        for (Hunk hunk : hunks()) {
            assertThat(hunk.side('+')).as("context of a hunk of " + hunk.file()).hasSize(hunk.before());
            assertThat(hunk.side('-')).as("result of a hunk of " + hunk.file()).hasSize(hunk.after());
            Path file = Path.of(hunk.file());
            if (hunk.created()) {
                assertThat(file).as("CONTRIBUTING.md creates it").doesNotExist();
            } else {
                assertThat(Collections.indexOfSubList(Files.readAllLines(file), hunk.side('+')))
                        .as("%s no longer has the lines that CONTRIBUTING.md changes: %s", file, hunk.side('+'))
                        .isNotNegative();
            }
        }
    }

    @Test
    void the_diff_is_one_class_one_line_and_one_test() throws IOException {
        assertThat(hunks())
                .extracting(hunk -> hunk.created() + " " + hunk.file().replaceAll(".*/", ""))
                .containsExactly("true BestValue.java", "false Itinerary.java", "true BestValueTest.java");
        assertThat(hunks().get(1).lines())
                .filteredOn(line -> !line.startsWith(" "))
                .singleElement()
                .asString()
                .startsWith("+");
    }

    @Test
    void what_the_guide_links_to_exists() throws IOException {
        Matcher link = Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(Files.readString(GUIDE));
        while (link.find()) {
            assertThat(Path.of(link.group(1))).exists();
        }
    }

    @Test
    void the_citation_names_the_version_of_the_pom() throws IOException {
        Matcher version = Pattern.compile("<artifactId>unanimity</artifactId>\\s*<version>([^<]+)</version>")
                .matcher(Files.readString(Path.of("pom.xml")));
        assertThat(version.find()).isTrue();
        assertThat(Files.readAllLines(Path.of("CITATION.cff"))).contains("version: " + version.group(1));
    }

    private static List<Hunk> hunks() throws IOException {
        List<Hunk> hunks = new ArrayList<>();
        String text = Files.readString(GUIDE);
        int start = text.indexOf("```diff\n");
        assertThat(start).as("CONTRIBUTING.md has a diff").isNotNegative();
        String file = "";
        boolean created = false;
        for (String line :
                text.substring(start + 8, text.indexOf("\n```", start)).split("\n", -1)) {
            Matcher head = HUNK.matcher(line);
            if (line.startsWith("--- ")) {
                created = line.endsWith("/dev/null");
            } else if (line.startsWith("+++ b/")) {
                file = line.substring(6);
            } else if (head.matches()) {
                hunks.add(new Hunk(file, created, count(head.group(1)), count(head.group(2)), new ArrayList<>()));
            } else if (line.matches("[-+ ].*") && !hunks.isEmpty()) {
                hunks.get(hunks.size() - 1).lines().add(line);
            }
        }
        return hunks;
    }

    private static int count(String number) {
        return number == null ? 1 : Integer.parseInt(number);
    }
}
