package unanimity.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot lie among the other good and bad ones, because they are none or would be too large. */
final class UnusualFilesTest {

    private static final Path GOLDENS = ScenarioFiles.BAD.resolve("made-by-the-tests");

    @TempDir
    private Path folder;

    @Test
    void a_missing_file() throws IOException {
        Files.createFile(folder.resolve("rutte-2024.yaml"));
        refused(folder.resolve("rute-2024.yaml"), "missing-file");
    }

    @Test
    void a_folder() throws IOException {
        refused(Files.createDirectory(folder.resolve("scenarios")), "directory");
    }

    @Test
    void a_file_that_exists_and_cannot_be_read() throws IOException {
        Path link = folder.resolve("link.yaml");
        refused(Files.createSymbolicLink(link, link), "unreadable-file");
    }

    @Test
    void an_empty_file() throws IOException {
        refused(Files.createFile(folder.resolve("empty.yaml")), "empty-file");
    }

    @Test
    void a_file_over_16_MB() throws IOException {
        Path file = folder.resolve("large.yaml");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength((16L << 20) + 1);
        }
        refused(file, "too-large");
    }

    @Test
    void a_spreadsheet() throws IOException {
        refused(Files.write(folder.resolve("sheet.yaml"), new byte[] {'P', 'K', 3, 4, 20, 0}), "binary-file");
    }

    @Test
    void a_text_in_another_encoding() throws IOException {
        byte[] latin = "title: A body\nleader: Orbán\n".getBytes(ISO_8859_1);
        refused(Files.write(folder.resolve("latin.yaml"), latin), "not-utf-8");
    }

    @Test
    void a_body_of_more_than_ten_thousand_members() throws IOException {
        refused(Files.writeString(folder.resolve("crowd.yaml"), body(10_001), UTF_8), "too-many-members");
    }

    @Test
    void a_body_of_five_hundred_members_works() throws IOException {
        Path file = Files.writeString(folder.resolve("large body.yaml"), body(500), UTF_8);
        assertThat(ScenarioFiles.validated(file)).isEqualTo("exit 0\n");
        assertThat(new SchemaOracle().objections(file)).isEmpty();
    }

    private static void refused(Path file, String golden) throws IOException {
        ScenarioFiles.compare(GOLDENS.resolve(golden + ".expected"), ScenarioFiles.validated(file));
    }

    private static String body(int members) {
        StringBuilder text = new StringBuilder(
                """
                schema: unanimity/scenario/1
                title: A large body
                calendar: {start: 2024-01-01, deadline: 2024-03-01}
                proposal: {name: The plan, capital: 1}
                members:
                """);
        for (int i = 0; i < members; i++) {
            text.append("  M").append(i).append(": {access: {uniform: [0.1, 0.9]}}\n");
        }
        return text.toString();
    }
}
