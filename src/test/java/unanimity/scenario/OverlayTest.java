package unanimity.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unanimity.model.Member;
import unanimity.model.Scenario;

/** Partial files laid over a scenario. */
class OverlayTest {

    @TempDir
    Path folder;

    private Path base;

    @BeforeEach
    void write_a_scenario() throws IOException {
        base = write(
                "base.yaml",
                Small.ann("access: 0.1\nurgency: 0.2")
                        + "groups: {both: [ANN, BOB], one: [ANN]}\nsilence: {rounds: 2, objection: 0.5}\n");
    }

    @Test
    void maps_merge_lists_are_replaced_and_null_deletes() throws IOException {
        Path overlay = write(
                "overlay.yaml",
                """
                members: {ANN: {access: 0.7, urgency: null}}
                groups: {both: [BOB]}
                silence: null
                """);

        Reading reading = read(overlay);
        Member ann = reading.template().base().member("ANN");

        assertThat(ann.conduct().access()).isEqualTo(0.7);
        assertThat(ann.preferences().urgency()).isEqualTo(0.5);
        assertThat(ann.preferences().positions()).containsEntry("money", 0.2);
        assertThat(reading.groups()).containsEntry("both", List.of("BOB")).containsEntry("one", List.of("ANN"));
        assertThat(reading.template().base().silence()).isNull();
    }

    @Test
    void overlays_are_laid_in_their_order_and_options_come_last() throws IOException {
        Path first = write("first.yaml", "title: first\nmembers: {ANN: {access: 0.3}, BOB: {access: 0.3}}\n");
        Path second = write("second.yaml", "members: {ANN: {access: 0.4}, BOB: {access: 0.4}}\n");

        Changes changes = new Changes(List.of(first, second), List.of("members.BOB.access=0.5"));
        Scenario scenario = ScenarioReader.read(base, changes).template().base();

        assertThat(scenario.title()).isEqualTo("first");
        assertThat(scenario.member("ANN").conduct().access()).isEqualTo(0.4);
        assertThat(scenario.member("BOB").conduct().access()).isEqualTo(0.5);
    }

    @Test
    void a_value_of_an_overlay_has_its_place_there() throws IOException {
        Path overlay = write("overlay.yaml", "members:\n  ANN: {access: 0.7}\n");

        assertThat(read(overlay).provenance().get("members.ANN.access").place()).isEqualTo(overlay + ":2:17");
    }

    @Test
    void what_is_wrong_in_an_overlay_is_said_of_it() throws IOException {
        Path overlay = write("overlay.yaml", "members:\n  ANN: {access: 2, acess: null}\n  BOBB: null\n");

        assertThat(refusal(overlay))
                .isEqualTo(
                        """
                        %1$s:2:17: error: 'access' must be from 0 to 1, not 2 [out-of-range]
                            2 |   ANN: {access: 2, acess: null}
                              |                 ^
                        %1$s:2:20: error: unknown key 'acess' (did you mean 'access'?) [unknown-key]
                            2 |   ANN: {access: 2, acess: null}
                              |                    ^^^^^
                        %1$s:3:3: error: there is no 'BOBB' to delete (did you mean 'BOB'?) [unknown-path]
                            3 |   BOBB: null
                              |   ^^^^"""
                                .formatted(overlay));
    }

    @Test
    void a_missing_overlay_is_told_together_with_a_broken_one() throws IOException {
        Path broken = write("broken.yaml", "[a list]");

        assertThat(refusal(folder.resolve("overly.yaml"), broken))
                .contains("overly.yaml: error: there is no such file")
                .contains("broken.yaml:1:1: error: a scenario is a map with keys such as schema, not a list");
    }

    @Test
    void an_overlay_may_extend_the_very_file_it_is_laid_over() throws IOException {
        Path middle = write("middle.yaml", "extends: base.yaml\nmembers: {BOB: {access: 0.3}}\n");
        Path overlay = write("overlay.yaml", "extends: base.yaml\nmembers: {ANN: {urgency: null}}\n");

        Scenario scenario = ScenarioReader.read(middle, new Changes(List.of(overlay), List.of()))
                .template()
                .base();

        assertThat(scenario.member("BOB").conduct().access()).isEqualTo(0.3);
        assertThat(scenario.member("ANN").preferences().urgency()).isEqualTo(0.5);
    }

    @Test
    void an_overlay_brings_what_it_extends_along() throws IOException {
        write("low.yaml", "members: {ANN: {access: 0.3}, BOB: {access: 0.3}}\n");
        Path overlay = write("overlay.yaml", "extends: low.yaml\nmembers: {ANN: {access: 0.4}}\n");

        Scenario scenario = read(overlay).template().base();

        assertThat(scenario.member("ANN").conduct().access()).isEqualTo(0.4);
        assertThat(scenario.member("BOB").conduct().access()).isEqualTo(0.3);
    }

    @Test
    void overlays_that_extend_one_another_are_refused() throws IOException {
        Path one = write("one.yaml", "extends: two.yaml\n");
        write("two.yaml", "extends: one.yaml\n");

        assertThat(refusal(one))
                .startsWith(
                        folder.resolve("two.yaml")
                                + ":1:10: error: 'one.yaml' extends this file in turn; take one 'extends' out [cyclic-extends]");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Reading read(Path... overlays) {
        return ScenarioReader.read(base, new Changes(List.of(overlays), new ArrayList<>()));
    }

    private String refusal(Path... overlays) {
        ScenarioException refused = catchThrowableOfType(ScenarioException.class, () -> read(overlays));
        assertThat(refused).as("a refusal").isNotNull();
        return refused.getMessage();
    }
}
