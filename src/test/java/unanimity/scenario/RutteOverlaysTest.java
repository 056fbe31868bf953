package unanimity.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unanimity.model.DecisionRule;
import unanimity.model.Demand;
import unanimity.model.DemandRef;
import unanimity.model.Origin;
import unanimity.model.Provenance;
import unanimity.model.Scenario;

/** The what-ifs of the Rutte scenario: each is read, and differs from it where it says and nowhere else. */
final class RutteOverlaysTest {

    private static final Reading BASE = read("rutte-2024");

    @ParameterizedTest
    @ValueSource(strings = {"no-opt-out", "qualified-majority", "secret-letters", "us-election"})
    void it_asks_a_question_of_its_own_and_nothing_in_it_is_odd(String name) {
        Reading overlay = read("rutte-2024-" + name);
        assertThat(overlay.warnings()).isEmpty();
        assertThat(overlay.template().base().question())
                .isNotEqualTo(BASE.template().base().question())
                .endsWith("?");
        assertThat(overlay.template().base().members()).hasSize(32);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-opt-out", "qualified-majority", "secret-letters", "us-election"})
    void every_number_it_brings_says_how_sure_it_is(String name) {
        Reading overlay = read("rutte-2024-" + name);
        assertThat(changed(overlay))
                .filteredOn(path -> {
                    Provenance value = overlay.provenance().get(path);
                    return value != null
                            && value.origin() == Origin.WRITTEN
                            && value.value().matches("-?[0-9].*");
                })
                .allSatisfy(path -> assertThat(
                                overlay.provenance().get(path).citation().confidence())
                        .as(path)
                        .isNotNull());
    }

    @Test
    void without_the_opt_out_there_is_neither_grant_nor_letter() {
        Reading overlay = read("rutte-2024-no-opt-out");
        assertThat(changed(overlay))
                .isNotEmpty()
                .allMatch(path -> path.startsWith("events") || path.startsWith("members.HUN.demands.letter"));
        Scenario scenario = overlay.template().base();
        assertThat(scenario.events()).isEmpty();
        assertThat(scenario.member("HUN").demands()).extracting(Demand::id).containsExactly("opt-out");
    }

    @Test
    void the_qualified_majority_is_that_of_the_eu() {
        Reading overlay = read("rutte-2024-qualified-majority");
        assertThat(changed(overlay)).isNotEmpty().allMatch(path -> path.startsWith("rule"));
        assertThat(overlay.template().base().rule()).isEqualTo(new DecisionRule.Qualified(0.55, 0.65, 4));
    }

    @Test
    void all_that_the_candidate_promises_is_secret_and_the_opt_out_is_not() {
        Reading overlay = read("rutte-2024-secret-letters");
        assertThat(changed(overlay))
                .hasSize(20) // two keys of ten demands
                .allMatch(path -> path.matches("members\\.[A-Z]{3}\\.demands\\.[a-z-]+\\.(public|leak)"));
        Scenario scenario = overlay.template().base();
        assertThat(scenario.demand(new DemandRef("HUN", "opt-out")).open()).isTrue();
        scenario.members().stream()
                .flatMap(member -> member.demands().stream())
                .filter(demand -> !demand.id().equals("opt-out"))
                .forEach(demand -> {
                    assertThat(demand.open()).as(demand.id()).isFalse();
                    assertThat(demand.leak()).as(demand.id()).isEqualTo(0.02);
                });
    }

    @Test
    void two_wait_for_the_election_and_seven_fear_it() {
        Reading overlay = read("rutte-2024-us-election");
        assertThat(changed(overlay))
                .allMatch(path -> path.matches("members\\.[A-Z]{3}\\.waiting\\.(worth|until)")
                        || path.equals("calendar.extension.until"));
        Scenario scenario = overlay.template().base();
        assertThat(scenario.members())
                .allSatisfy(member ->
                        assertThat(member.preferences().waiting().until()).hasToString("2024-11-05"));
        assertThat(waiting(scenario, 1)).containsExactlyInAnyOrder("HUN", "SVK");
        assertThat(waiting(scenario, -1)).containsExactlyInAnyOrder("DEU", "EST", "LTU", "LVA", "POL", "ROU", "USA");
    }

    private static Set<String> waiting(Scenario scenario, int sign) {
        return scenario.members().stream()
                .filter(member -> Math.signum(member.preferences().waiting().worth()) == sign)
                .map(member -> member.id())
                .collect(Collectors.toSet());
    }

    /** Paths whose value is not that of the base: numbers, texts but the title and the question, days. */
    private static Set<String> changed(Reading overlay) {
        Set<String> paths = new TreeSet<>(BASE.provenance().keySet());
        paths.addAll(overlay.provenance().keySet());
        paths.removeIf(path -> path.matches("extends|title|question")
                || path.startsWith("sources.")
                || Objects.equals(value(BASE, path), value(overlay, path)));
        return paths;
    }

    private static String value(Reading reading, String path) {
        Provenance provenance = reading.provenance().get(path);
        return provenance == null ? "" : provenance.value();
    }

    private static Reading read(String name) {
        return ScenarioReader.read(Path.of("scenarios", name + ".yaml"), List.of());
    }
}
