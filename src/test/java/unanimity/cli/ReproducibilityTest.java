package unanimity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same seed gives the same bytes, on every Java, in every locale, whatever the order of the members in the file. The
 * hashes are of the files as they are now: a change of the model, a scenario, the story's words or a chart changes them, nothing
 * else may.
 */
final class ReproducibilityTest {

    private static final Path RUTTE = Path.of("scenarios/rutte-2024.yaml");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "scenarios/tutorial-three-members.yaml, 1, COV@4, f96d781a35ae85c8",
        "scenarios/rutte-2024.yaml, 1, SVK@16, 02ee4331680e4aee",
        "scenarios/rutte-2024.yaml, 7, SVK@4, 9e0974bbafa53d71"
    })
    void a_run_of_a_shipped_scenario_has_the_bytes_it_had(Path scenario, long seed, String meeting, String hash)
            throws Exception {
        assertThat(hashOfRun(scenario, seed, "--meeting", meeting)).isEqualTo(hash);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "de", "ar", "th"})
    void the_locale_changes_nothing(String language) throws Exception {
        String expected = hashOfRun(RUTTE, 3);
        Locale before = Locale.getDefault();
        Locale.setDefault(new Locale.Builder().setLanguage(language).build());
        try {
            assertThat(hashOfRun(RUTTE, 3)).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void the_order_of_the_members_in_the_file_changes_nothing() throws Exception {
        Path reversed = folder.resolve("rutte-2024.yaml");
        Files.writeString(reversed, withMembersReversed(Files.readString(RUTTE)));
        assertThat(Files.readString(reversed)).isNotEqualTo(Files.readString(RUTTE));
        assertThat(hashOfRun(reversed, 5)).isEqualTo(hashOfRun(RUTTE, 5));
    }

    @Test
    void another_seed_is_another_run() throws Exception {
        assertThat(hashOfRun(RUTTE, 1)).isNotEqualTo(hashOfRun(RUTTE, 2));
    }

    /** Hash over all files of a run that hold words or numbers, by name, and its trace. */
    private String hashOfRun(Path scenario, long seed, String... options) throws Exception {
        Path out = Files.createTempDirectory(folder, "run");
        StringWriter err = new StringWriter();
        List<String> arguments = new ArrayList<>(List.of("run", scenario.toString(), "--seed", Long.toString(seed)));
        arguments.addAll(List.of(options));
        arguments.addAll(List.of(
                "--out", out.toString(), "--trace", out.resolve("trace.jsonl").toString()));
        int code =
                Main.run(new PrintWriter(new StringWriter()), new PrintWriter(err), arguments.toArray(String[]::new));
        assertThat(code).as(err.toString()).isZero();
        List<Path> files;
        try (var walk = Files.walk(out)) {
            files = walk.filter(file -> file.toString().matches(".*\\.(txt|json|jsonl|csv|svg)"))
                    .sorted()
                    .toList();
        }
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Path file : files) {
            digest.update(out.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    }

    private static String withMembersReversed(String text) {
        List<String> before = new ArrayList<>();
        List<List<String>> members = new ArrayList<>();
        List<String> after = new ArrayList<>();
        boolean inside = false;
        for (String line : text.split("\n", -1)) {
            if (line.equals("members:")) {
                inside = true;
                before.add(line);
            } else if (inside && line.matches("\\w.*")) {
                inside = false;
                after.add(line);
            } else if (!inside) {
                (members.isEmpty() ? before : after).add(line);
            } else if (line.matches("  [A-Z]{3}:.*")) {
                members.add(new ArrayList<>(List.of(line)));
            } else {
                (members.isEmpty() ? before : members.get(members.size() - 1)).add(line);
            }
        }
        Collections.reverse(members);
        List<String> all = new ArrayList<>(before);
        members.forEach(all::addAll);
        all.addAll(after);
        return String.join("\n", all);
    }
}
