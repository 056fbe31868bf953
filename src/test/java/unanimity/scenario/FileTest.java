package unanimity.scenario;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are none, and files that must work. */
class FileTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name_a_file() {
        file = folder.resolve("small.yaml");
    }

    @Test
    void a_missing_file_is_refused_and_the_nearest_one_named() throws IOException {
        Files.writeString(folder.resolve("smell.yaml"), Small.BODY);

        assertThat(refusal())
                .isEqualTo(file + ": error: there is no such file (did you mean '" + folder.resolve("smell.yaml")
                        + "'?) [missing-file]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bridge-2024", "bridge-2024.yml", "bridge", "brigde-2024.yaml"})
    void a_file_of_the_library_is_found_without_folder_and_ending(String typed) throws IOException {
        Path library = Files.createDirectory(folder.resolve("scenarios"));
        Files.writeString(library.resolve("bridge-2024-toll.yaml"), Small.BODY);
        Files.writeString(library.resolve("bridge-2024.yaml"), Small.BODY);

        assertThat(SimilarFiles.hint(folder.resolve(typed)))
                .isEqualTo(" (did you mean '" + library.resolve("bridge-2024.yaml") + "'?)");
        assertThat(SimilarFiles.hint(library.resolve(typed)))
                .isEqualTo(" (did you mean '" + library.resolve("bridge-2024.yaml") + "'?)");
    }

    @Test
    void a_file_beside_is_nearer_than_one_of_the_library() throws IOException {
        Path library = Files.createDirectory(folder.resolve("scenarios"));
        Files.writeString(library.resolve("smell.yaml"), Small.BODY);
        Files.writeString(folder.resolve("smell.yaml"), Small.BODY);

        assertThat(SimilarFiles.hint(file)).isEqualTo(" (did you mean '" + folder.resolve("smell.yaml") + "'?)");
        assertThat(SimilarFiles.hint(folder.resolve("horoscope"))).isEmpty();
    }

    @Test
    void a_folder_is_refused() throws IOException {
        Files.createDirectory(file);

        assertThat(refusal()).isEqualTo(file + ": error: this is a folder; name a scenario file in it [directory]");
    }

    @Test
    void an_empty_file_is_refused() throws IOException {
        Files.createFile(file);

        assertThat(refusal())
                .isEqualTo(
                        file
                                + ": error: the file is empty; a scenario starts with schema: unanimity/scenario/1 [empty-file]");
    }

    @Test
    void a_binary_file_is_refused() throws IOException {
        Files.write(file, new byte[] {'P', 'K', 3, 4, 0, 0, 0});

        assertThat(refusal())
                .isEqualTo(
                        file
                                + ":1:3: error: this is not a text file: it holds the character U+0003; scenarios are written in a text editor [binary-file]");
    }

    @Test
    void a_file_in_another_encoding_is_refused() throws IOException {
        Files.write(file, "title: x\nleader: Orbán\n".getBytes(ISO_8859_1));

        assertThat(refusal())
                .isEqualTo(file + ":2:12: error: this is not UTF-8 text; save the file as UTF-8 [not-utf-8]");
    }

    @Test
    void a_file_over_16_MB_is_refused_by_its_size() throws IOException {
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength((16L << 20) + 1);
        }

        assertThat(refusal())
                .isEqualTo(file + ": error: the file has 16777217 bytes; at most 16 MB are read [too-large]");
    }

    @Test
    void a_byte_order_mark_is_no_text() throws IOException {
        Files.write(file, ("\uFEFF" + Small.BODY).getBytes(UTF_8));

        assertThat(ScenarioReader.read(file).template().base().title()).isEqualTo("A small body");
    }

    @Test
    void lines_may_end_as_on_windows_and_keep_their_numbers() throws IOException {
        Files.writeString(file, Small.BODY.replace("\n", "\r\n"));
        assertThat(ScenarioReader.read(file).template().base().members()).hasSize(2);

        Files.writeString(file, Small.ann("salence: {}").replace("\n", "\r\n"));
        assertThat(refusal()).startsWith(file + ":17:5: error: unknown key 'salence'");
    }

    @Test
    void a_path_may_have_blanks_and_other_letters() throws IOException {
        Path odd = Files.createDirectory(folder.resolve("Türkiye, a case")).resolve("my file.yaml");
        Files.writeString(odd, Small.BODY);

        assertThat(ScenarioReader.read(odd).template().base().members()).hasSize(2);
    }

    @Test
    void a_file_lays_itself_over_the_one_that_it_extends() throws IOException {
        Files.writeString(folder.resolve("base.yaml"), Small.ann("access: 0.1\nurgency: 0.2"));
        Files.writeString(file, "extends: base.yaml\nmembers: {ANN: {access: 0.7, urgency: null}}\n");

        var conduct = ScenarioReader.read(file).template().base().members().get(0);

        assertThat(conduct.conduct().access()).isEqualTo(0.7);
        assertThat(conduct.preferences().urgency()).isEqualTo(0.5);
        assertThat(conduct.preferences().positions()).containsEntry("money", 0.2);
    }

    @Test
    void what_is_wrong_in_an_extended_file_is_said_of_that_file() throws IOException {
        Files.writeString(folder.resolve("base.yaml"), Small.ann("access: 2"));
        Files.writeString(file, "extends: base.yaml\nmembers: {BOB: {acess: 1}}\n");

        assertThat(refusal())
                .isEqualTo(
                        """
                        %1$s/base.yaml:17:13: error: 'access' must be from 0 to 1, not 2 [out-of-range]
                           17 |     access: 2
                              |             ^
                        %1$s/small.yaml:2:17: error: unknown key 'acess' (did you mean 'access'?) [unknown-key]
                            2 | members: {BOB: {acess: 1}}
                              |                 ^^^^^"""
                                .formatted(folder));
    }

    @Test
    void files_that_extend_one_another_are_refused() throws IOException {
        Files.writeString(folder.resolve("base.yaml"), "extends: small.yaml\n");
        Files.writeString(file, "extends: base.yaml\n");

        assertThat(refusal())
                .startsWith(
                        folder.resolve("base.yaml")
                                + ":1:10: error: 'small.yaml' extends this file in turn; take one 'extends' out [cyclic-extends]");
    }

    @Test
    void a_missing_file_that_is_extended_is_named_where_it_is_named() throws IOException {
        Files.writeString(file, "extends: bass.yaml\n");

        assertThat(refusal())
                .startsWith(
                        file
                                + ":1:10: error: there is no file 'bass.yaml', seen from the folder of this one [missing-file]");
    }

    private String refusal() {
        ScenarioException refused = catchThrowableOfType(ScenarioException.class, () -> ScenarioReader.read(file));
        assertThat(refused).as("a refusal").isNotNull();
        return refused.getMessage();
    }
}
