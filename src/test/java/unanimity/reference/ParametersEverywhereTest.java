package unanimity.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import unanimity.scenario.Keys;

/** The parameters that the program reads are told wherever parameters are told: none is missing, and none is made up. */
final class ParametersEverywhereTest {

    /** A path alone between backticks, as in {@code `members.ID.access`}. */
    private static final Pattern QUOTED = Pattern.compile("`([A-Za-z_]+(?:\\.[A-Za-z_]+)*)`");

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void no_parameter_is_missing(String place, String text, Pattern written) {
        assertThat(told(text, written)).as(place).containsAll(parameters());
    }

    /** Where parameters are told, and how they are written there. */
    private static Stream<Arguments> places() throws IOException {
        return Stream.of(arguments("the reference", page("docs/reference/parameters.md"), QUOTED));
    }

    private static List<String> parameters() {
        return Keys.all().stream().map(key -> key.path()).toList();
    }

    private static Set<String> told(String text, Pattern written) {
        Set<String> told = new TreeSet<>();
        written.matcher(text).results().forEach(found -> told.add(found.group(1)));
        return told;
    }

    private static String page(String path) throws IOException {
        return Files.readString(Path.of(path));
    }
}
