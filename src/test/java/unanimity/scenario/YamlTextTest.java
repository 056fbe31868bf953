package unanimity.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A scenario in one file says what its layers said. */
class YamlTextTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "scenarios/rutte-2024.yaml, members.HUN.access=0.5",
        "scenarios/rutte-2024.yaml, 'calendar.summits.0.name=\"Summit: first, last\"'",
        "scenarios/rutte-2024.yaml, 'members.*.tactic=boulware'",
        "scenarios/rutte-2024.yaml, 'proposal.capital={value: {triangular: [0, 1, 2]}, confidence: fact}'",
        "scenarios/rutte-2024.yaml, members.HUN.demands.letter=null",
        "scenarios/tutorial-three-members.yaml, title=A [new] title",
        "scenarios/tutorial-three-members.yaml, rule.at_least=2",
    })
    void it_reads_back_to_the_same_scenario(Path file, String set) throws IOException {
        Path overlay = Files.writeString(
                folder.resolve("overlay.yaml"),
                """
                question: "Is it 'so': yes, or no? # really"
                summary: |
                  Two lines, "quoted" \\ and
                  with a tab\t.

                  And another paragraph.
                sources: {null: {title: ~ hm, url: "12"}, NO: {title: 'null'}}
                defaults: {access: {value: 0.55, source: [NO], date: 2024-02-01, range: [0.1, 0.9]}}
                """);
        Changes changes = new Changes(List.of(overlay), List.of(set));
        Reading layered = ScenarioReader.read(file, changes);

        Path one = Files.writeString(folder.resolve("one.yaml"), ScenarioReader.resolve(file, changes));
        Reading resolved = ScenarioReader.read(one);

        assertThat(resolved.template()).isEqualTo(layered.template());
        assertThat(resolved.fingerprint()).isEqualTo(layered.fingerprint());
        assertThat(resolved.sources()).isEqualTo(layered.sources());
        layered.provenance().forEach((path, value) -> assertThat(
                        resolved.provenance().get(path).citation())
                .as(path)
                .isEqualTo(value.citation()));
        assertThat(ScenarioReader.resolve(one, Changes.NONE)).isEqualTo(Files.readString(one));
    }

    @Test
    void keys_stand_in_the_order_of_the_reference_and_nothing_is_extended_any_more() throws IOException {
        Files.writeString(folder.resolve("base.yaml"), Small.BODY);
        Path file = Files.writeString(
                folder.resolve("over.yaml"), "members: {ANN: {name: 'Ann'}}\nextends: base.yaml\nquestion: who\n");

        assertThat(ScenarioReader.resolve(file, Changes.NONE))
                .isEqualTo(
                        """
                        schema: unanimity/scenario/1
                        title: A small body
                        question: who
                        calendar:
                          start: 2024-01-01
                          deadline: 2024-03-01
                        scale: 100
                        issues:
                          money: {}
                          power: {}
                        proposal:
                          name: The plan
                          positions: {money: 60, power: 50}
                          capital: 1
                        members:
                          ANN: {name: Ann, positions: {money: 20, power: 70}, demands: {bridge: {worth: 0.2, cost: 0.1}}}
                          BOB: {positions: {money: 80, power: 40}}
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12",
                "'12'",
                "'true'",
                "\"a\\nb\\u0085c\"",
                "'- a'",
                "'#'",
                "' blank '",
                "'a: b'",
                "😀",
                "'}'",
                "a#b:c"
            })
    void a_text_stays_the_text_that_it_was(String title) {
        String text = Small.with("title: A small body", "title: " + title);
        Tree tree = YamlDocument.parse(SourceText.of("x", text), new Problems());
        Tree again = YamlDocument.parse(SourceText.of("y", YamlText.of((Tree.Mapping) tree)), new Problems());

        assertThat(scalar(again).text()).isEqualTo(scalar(tree).text());
        assertThat(Numbers.isNumber(scalar(again))).isEqualTo(Numbers.isNumber(scalar(tree)));
        assertThat(scalar(again).isNull()).isEqualTo(scalar(tree).isNull());
    }

    private static Tree.Scalar scalar(Tree tree) {
        return (Tree.Scalar) ((Tree.Mapping) tree).get("title");
    }
}
