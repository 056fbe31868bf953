package unanimity;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import unanimity.analysis.BatchFindings;
import unanimity.chart.Chart;
import unanimity.chart.RunCharts;
import unanimity.chart.batch.BatchCharts;
import unanimity.chart.batch.BatchLabel;
import unanimity.model.ConcessionTactic;
import unanimity.model.Curve;
import unanimity.model.DecisionRule;
import unanimity.model.DecisionRules;
import unanimity.model.Itinerary;
import unanimity.model.RecordedRun;
import unanimity.model.Route;
import unanimity.model.RuleForm;
import unanimity.model.Scenario;
import unanimity.report.Story;
import unanimity.scenario.Key;
import unanimity.scenario.Keys;
import unanimity.scenario.Part;
import unanimity.scenario.ScenarioReader;
import unanimity.scenario.ScenarioTemplate;
import unanimity.simulation.Negotiation;
import unanimity.simulation.Plan;

/** What can be added with one class and one line is whole: nothing without its line, no line without what it names. */
final class RegistrationTest {

    private static final Path SOURCES = Path.of("src/main/java/unanimity");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("unanimity.model", "unanimity.chart");

    @ParameterizedTest
    @MethodSource("registries")
    void every_implementation_has_its_line(Class<?> contract, Class<?> registry) {
        List<String> missing = CLASSES.get(contract).getAllSubclasses().stream()
                .filter(one -> !one.isInterface() && !names(registry).contains(one))
                .map(JavaClass::getName)
                .toList();
        assertThat(missing)
                .as(
                        "these implement %s, but no line of %s names them, so no file can",
                        contract.getSimpleName(), registry.getName())
                .isEmpty();
    }

    private static Stream<Arguments> registries() {
        return Stream.of(
                Arguments.of(ConcessionTactic.class, Curve.class),
                Arguments.of(DecisionRule.class, DecisionRules.class),
                Arguments.of(Route.class, Itinerary.Kind.class));
    }

    @Test
    void every_chart_of_a_run_is_drawn() {
        List<String> missing = CLASSES.stream()
                .filter(one -> one.tryGetMethod("of", Scenario.class, RecordedRun.class)
                        .filter(of -> of.getRawReturnType().isEquivalentTo(Chart.class))
                        .isPresent())
                .filter(one -> !names(RunCharts.class).contains(one))
                .map(JavaClass::getName)
                .toList();
        assertThat(missing)
                .as("these make a chart of a run, but no line of RunCharts draws it")
                .isEmpty();
    }

    @Test
    void every_chart_of_a_batch_is_drawn() {
        List<String> missing = CLASSES.stream()
                .filter(one -> !one.isEquivalentTo(BatchCharts.class))
                .filter(one -> one.tryGetMethod("of", BatchFindings.class, BatchLabel.class)
                        .isPresent())
                .filter(one -> !names(BatchCharts.class).contains(one))
                .map(JavaClass::getName)
                .toList();
        assertThat(missing)
                .as("these make a chart of a batch, but no line of BatchCharts draws it")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Curve.class)
    void a_file_can_name_every_curve(Curve curve) {
        ScenarioTemplate template = with("proposal.tactic={curve: " + curve.word() + ", beta: 0.5}");
        assertThat(template.base().proposal().approach().tactic().curve()).isEqualTo(curve);
        assertRuns(template);
    }

    @ParameterizedTest
    @EnumSource(Itinerary.Kind.class)
    void a_file_can_name_every_itinerary(Itinerary.Kind kind) {
        String member = with().base().members().get(0).id();
        String written = kind == Itinerary.Kind.SCRIPTED ? "{scripted: [" + member + "]}" : kind.word();
        ScenarioTemplate template = with("proposal.itinerary=" + written);
        assertThat(template.base().proposal().approach().itinerary().kind()).isEqualTo(kind);
        assertRuns(template);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_file_can_name_every_rule(RuleForm form) {
        ScenarioTemplate template = with("rule=" + written(form));
        assertThat(template.base().rule().form()).isEqualTo(form);
        assertThat(template.base().rule().numbers()).hasSameSizeAs(form.numbers());
        assertRuns(template);
    }

    private static Stream<RuleForm> rules() {
        return DecisionRules.ALL.stream();
    }

    /** {@code majority}, {@code {at_least: 1}}, {@code {qualified: {}}}. */
    private static String written(RuleForm form) {
        if (form.numbers().isEmpty()) {
            return form.word();
        }
        String numbers = form.numbers().stream()
                .filter(number -> number.byDefault() == null)
                .map(number -> number.name() + ": " + (number.whole() ? Math.max(1, number.lowest()) : 0.5))
                .collect(Collectors.joining(", ", "{", "}"));
        return form.numbers().size() == 1 ? numbers : "{" + form.word() + ": " + numbers + "}";
    }

    @Test
    void every_key_is_read_by_somebody() throws IOException {
        String sources = readers();
        List<String> unread = Keys.all().stream()
                .filter(key -> key.part() != Part.PROVENANCE)
                .filter(key -> !Pattern.compile("\"([A-Za-z_.]*\\.)?" + Pattern.quote(key.name()) + "\\.?[a-z]*\"")
                        .matcher(sources)
                        .find())
                .map(Key::path)
                .toList();
        assertThat(unread)
                .as("these keys are in the tables of keys, but no class reads them")
                .isEmpty();
    }

    /** All sources but the tables of keys. */
    private static String readers() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            StringBuilder text = new StringBuilder();
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.toString().matches(".*(Keys|Part|Forms)\\.java"))
                    .toList()) {
                text.append(Files.readString(file));
            }
            return text.toString();
        }
    }

    private static Set<JavaClass> names(Class<?> registry) {
        return CLASSES.get(registry).getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass())
                .collect(Collectors.toSet());
    }

    private static ScenarioTemplate with(String... sets) {
        return ScenarioReader.read(Path.of("scenarios/tutorial-three-members.yaml"), List.of(sets))
                .template();
    }

    private static void assertRuns(ScenarioTemplate template) {
        RecordedRun run = Negotiation.record(Plan.of(template), 1);
        assertThat(Story.of(template.base(), run).text()).contains(" needs ");
        assertThat(RunCharts.of(template.base(), run))
                .allSatisfy(chart -> assertThat(chart.svg()).doesNotContain("NaN"));
    }
}
