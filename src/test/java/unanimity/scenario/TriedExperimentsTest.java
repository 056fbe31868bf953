package unanimity.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong in an experiment file is told at once: in what it says, and in what its scenarios cannot have. */
final class TriedExperimentsTest {

    @TempDir
    private Path folder;

    @Test
    void all_that_is_wrong_in_all_experiments_is_told() throws IOException {
        assertThat(
                        told(
                                """
                        one: {vary: {proposal.capital: {from: 0, to: 1}}}
                        two: {vary: {rule: [unanimity, 3]}}
                        three: {runs: many, vary: {proposal.capital: 0.1..1}}
                        four: {set: {proposal.capital: 0.3}, vary: {proposal.capital: [1, 2]}}
                        five: {scenario: nowhere.yaml, vary: {proposal.capital: [1, 2]}}
                        six: {design: sobol, vary: {proposal.capital: 0.1..1}}
                        seven: {vary: {proposal.capital: {from: 0, to: 1, steps: few}}}
                        """))
                .containsExactlyInAnyOrder(
                        "4 missing-value a grid needs the steps of proposal.capital: write low..high/steps, or choose another design",
                        "5 unknown-word 'rule' must be one of unanimity, majority, not '3'",
                        "6 not-whole 'runs' must be a whole number, not the text 'many'",
                        "6 missing-value a grid needs the steps of proposal.capital: write low..high/steps, or choose another design",
                        "7 duplicate-key 'proposal.capital' is set too, and would not count where 'proposal.capital' is varied; "
                                + "leave one of them out",
                        "8 missing-file there is no file 'nowhere.yaml', seen from the folder of this one",
                        "10 not-whole 'steps' must be a whole number, not the text 'few'");
    }

    @Test
    void a_scenario_reader_knows_an_experiment_file() {
        Path file = Path.of("scenarios/experiments/rutte-2024.yaml");
        ScenarioException refused = catchThrowableOfType(ScenarioException.class, () -> ScenarioReader.read(file));
        assertThat(refused.problems().get(0).message())
                .isEqualTo("this is an experiment file, not a scenario; ./unanimity sweep runs it");
    }

    private Iterable<String> told(String experiments) throws IOException {
        Path file = Files.writeString(
                folder.resolve("experiments.yaml"),
                "schema: unanimity/experiment/1\nscenario: "
                        + Path.of("scenarios/tutorial-three-members.yaml").toAbsolutePath() + "\nexperiments:\n"
                        + experiments.indent(2));
        ScenarioException refused = catchThrowableOfType(ScenarioException.class, () -> ExperimentReader.tried(file));
        return refused.problems().stream()
                .map(problem -> problem.line() + " " + problem.id().id() + " " + problem.message())
                .toList();
    }
}
