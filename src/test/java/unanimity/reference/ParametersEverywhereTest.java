package unanimity.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import unanimity.cli.Main;
import unanimity.scenario.Key;
import unanimity.scenario.Keys;
import unanimity.scenario.Part;

/** The parameters that the program reads are told wherever parameters are told: none is missing, and none is made up. */
final class ParametersEverywhereTest {

    /** A path alone between backticks, as in {@code `members.ID.access`}. */
    private static final Pattern QUOTED = Pattern.compile("`([A-Za-z_]+(?:\\.[A-Za-z_]+)*)`");

    /** The first column of a table for people. */
    private static final Pattern COLUMN = Pattern.compile("(?m)^([A-Za-z_]+(?:\\.[A-Za-z_]+)*)\\s");

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void no_parameter_is_missing(String place, String text, Pattern written) {
        assertThat(told(text, written)).as(place).containsAll(parameters());
    }

    /**
     * A key that only holds others has no row of its own there, but its parts have; those of a default stand with the
     * members. What can stand beside any value (its source, say) is no parameter.
     */
    @Test
    void no_parameter_is_missing_in_the_table_that_params_prints() {
        Set<String> told = told(params(), COLUMN);
        assertThat(Keys.all().stream()
                        .filter(key -> key.part() != Part.PROVENANCE)
                        .map(Key::path))
                .allSatisfy(path -> assertThat(told)
                        .anyMatch(row -> (row + ".").startsWith(path + ".")
                                || (row + ".").startsWith(path.replaceFirst("^defaults", "members.ID") + ".")));
    }

    /** Where parameters are told, and how they are written there. */
    private static Stream<Arguments> places() throws IOException {
        return Stream.of(
                arguments("the reference", page("docs/reference/parameters.md"), QUOTED),
                arguments("the ODD text", page("docs/explanation/model.md"), QUOTED));
    }

    private static String params() {
        StringWriter out = new StringWriter();
        Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(new StringWriter()))
                .execute("params");
        return out.toString();
    }

    /** The schema has a definition for each part of a file. */
    @Test
    void no_parameter_is_missing_in_the_schema() throws IOException {
        Map<?, ?> schema = (Map<?, ?>)
                new Load(LoadSettings.builder().build()).loadFromString(page("scenarios/schema/scenario-1.json"));
        Map<?, ?> parts = (Map<?, ?>) schema.get("definitions");
        for (Key key : Keys.all()) {
            String name = key.part().name().toLowerCase(Locale.ROOT).replace('_', '-');
            Map<?, ?> part = (Map<?, ?>) (parts.containsKey(name) ? parts.get(name) : parts.get(name + "-part"));
            assertThat(part).as(key.path()).isNotNull();
            assertThat(((Map<?, ?>) part.get("properties")).containsKey(key.name()))
                    .as(key.path())
                    .isTrue();
        }
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
