package unanimity.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages of docs/reference are what the program says of itself. They are written anew by
 * {@code mvn test -Dtest=ReferenceTest -Dreference.write=true}.
 */
final class ReferenceTest {

    private static final Path PAGES = Path.of("docs/reference");

    @TempDir
    private Path folder;

    @Test
    void parameters_are_those_of_the_language() throws IOException {
        assertWritten("parameters.md", new ParametersPage().render());
    }

    @Test
    void commands_are_those_of_the_program() throws IOException {
        assertWritten("commands.md", new CommandsPage().render());
    }

    @Test
    void errors_are_those_that_the_reader_finds() throws IOException {
        assertWritten("errors.md", new ErrorsPage(folder).render());
    }

    @Test
    void columns_are_those_of_the_files_of_a_run() throws IOException {
        assertWritten("columns.md", new ColumnsPage().render());
    }

    @Test
    void columns_are_those_of_the_files_of_a_batch() throws IOException {
        assertWritten("batch-columns.md", new BatchColumnsPage(folder).render());
    }

    private static void assertWritten(String name, String text) throws IOException {
        Path page = PAGES.resolve(name);
        String whole = text.strip() + "\n";
        if (Boolean.getBoolean("reference.write")) {
            Files.writeString(page, whole);
        }
        assertThat(whole).doesNotContain("{{");
        assertThat(page)
                .as(
                        "%s is not what the program says; write it anew: mvn test -Dtest=ReferenceTest -Dreference.write=true",
                        page)
                .content()
                .isEqualTo(whole);
    }
}
