package unanimity;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * Holds the code to its layout, so that the order in which the packages are read stays the order in which data flows.
 * A rule passes while a package does not exist yet.
 */
final class ArchitectureTest {
    private static final Path SOURCES = Path.of("src/main/java");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("unanimity");

    /** What each package may use of the others, in reading order. */
    private static final List<Map.Entry<String, List<String>>> LAYOUT = List.of(
            entry("chance", List.of()),
            entry("model", List.of()),
            entry("bargaining", List.of("model")),
            entry("scenario", List.of("model", "chance")),
            entry("simulation", List.of("model", "bargaining", "chance", "scenario")),
            entry("theory", List.of("model")),
            entry("statistics", List.of()),
            entry("results", List.of("model")),
            // From here on the model's words come along with what scenario and results return.
            entry("experiment", List.of("model", "chance", "scenario", "simulation", "statistics", "results")),
            entry(
                    "analysis",
                    List.of("model", "scenario", "simulation", "experiment", "theory", "statistics", "results")),
            entry("chart", List.of("model", "results", "statistics", "analysis")),
            entry("report", List.of("model", "chart", "results", "statistics", "analysis")),
            entry("viewer", List.of("*")),
            entry("cli", List.of("*")));

    /** What each package may use of the libraries; a package that is not named here lives on the JDK. */
    private static final Map<String, List<String>> LIBRARIES = Map.of(
            "chance", List.of("org.apache.commons.math3.."),
            "scenario", List.of("org.snakeyaml.."),
            "simulation", List.of("sim..", "ec.util.."),
            "statistics", List.of("org.apache.commons.math3.."),
            "results", List.of("org.duckdb..", "com.fasterxml.jackson.core.."),
            "chart", List.of("org.jfree.."),
            "viewer", List.of("sim..", "ec.util..", "org.jfree..", "com.formdev.flatlaf.."),
            "cli", List.of("picocli.."));

    private static final List<String> JDK = List.of("java..", "javax..", "org.w3c.dom..", "org.xml.sax..");

    /** A clock that is handed in may be read; the machine's may not. */
    private static final DescribedPredicate<JavaAccess<?>> READS_THE_CLOCK = describe(
            "the machine's clock is read",
            access -> access.getTargetOwner().getPackageName().startsWith("java.time")
                    && access.getTarget().getName().matches("now|system.*|tick.*")
                    && access.getTarget() instanceof CodeUnitAccessTarget target
                    && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class)));

    @Test
    void the_rules_have_classes_to_look_at() {
        assertThat(CLASSES).isNotEmpty();
    }

    @Test
    void every_class_belongs_to_a_package_of_the_layout() {
        check(classes().should().resideInAnyPackage(packages(names())));
    }

    @Test
    void each_package_uses_only_what_the_layout_allows() {
        assertAll(LAYOUT.stream().map(ArchitectureTest::keepsToItsRow));
    }

    @Test
    void packages_form_no_cycle() {
        check(slices().matching("unanimity.(*)..").should().beFreeOfCycles());
    }

    @Test
    void only_the_command_line_uses_the_command_line() {
        check(onlyIn("cli").should().dependOnClassesThat().resideInAPackage("unanimity.cli.."));
    }

    @Test
    void only_the_simulation_and_the_viewer_use_mason() {
        check(onlyIn("simulation", "viewer").should().dependOnClassesThat().resideInAnyPackage("sim..", "ec.util.."));
    }

    @Test
    void only_charts_and_the_viewer_use_jfreechart() {
        check(onlyIn("chart", "viewer").should().dependOnClassesThat().resideInAPackage("org.jfree.."));
    }

    @Test
    void files_and_the_network_stay_out_of_the_model_of_bargaining() {
        check(neverIn("model", "bargaining", "simulation", "theory")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(?!Serializable|InvalidObjectException|ObjectInputStream).*"));
    }

    @Test
    void chance_is_never_ambient() {
        check(noClasses()
                .should()
                .accessTargetWhere(calls(Math.class, "random")
                        .or(calls(StrictMath.class, "random"))
                        .or(calls(ThreadLocalRandom.class, "current"))
                        .or(calls(UUID.class, "randomUUID"))
                        .or(calls(Random.class, "<init>", 0))
                        .or(calls(Collections.class, "shuffle", 1))));
    }

    @Test
    void only_experiments_and_the_command_line_measure_time() {
        check(onlyIn("experiment", "cli")
                .should()
                .accessTargetWhere(calls(System.class, "currentTimeMillis", "nanoTime")));
    }

    @Test
    void only_the_command_line_asks_what_time_it_is() {
        check(onlyIn("cli").should().accessTargetWhere(READS_THE_CLOCK));
    }

    @Test
    void no_package_is_a_catch_all() {
        check(noClasses()
                .should()
                .resideInAnyPackage(
                        "..util..", "..utils..", "..common..", "..commons..", "..helper..", "..helpers..", "..misc.."));
    }

    @Test
    void no_class_has_a_name_that_says_nothing() {
        check(noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Data|Info)"));
    }

    @Test
    void every_package_says_what_it_is_for_and_is_null_marked() throws IOException {
        for (Path folder : foldersWithSources()) {
            Path description = folder.resolve("package-info.java");
            assertThat(description).exists();
            assertThat(Files.readString(description))
                    .as(description.toString())
                    .contains("/**")
                    .containsPattern("(?m)^@NullMarked$");
        }
    }

    /** {@code Math} may give other last bits on another machine; {@code Math.sqrt} is exact everywhere. */
    @Test
    void powers_and_logarithms_are_the_same_on_every_machine() {
        check(neverIn("chance", "model", "bargaining", "simulation", "theory", "statistics")
                .should()
                .accessTargetWhere(calls(
                        Math.class,
                        "pow",
                        "exp",
                        "expm1",
                        "log",
                        "log10",
                        "log1p",
                        "sin",
                        "cos",
                        "tan",
                        "asin",
                        "acos",
                        "atan",
                        "atan2",
                        "sinh",
                        "cosh",
                        "tanh",
                        "cbrt",
                        "hypot")));
    }

    /** Their order can change at each start of Java, and so could a result. */
    @Test
    void nothing_repeatable_is_kept_in_hash_order() {
        check(neverIn("chance", "model", "bargaining", "scenario", "simulation", "theory", "statistics")
                .should()
                .accessTargetWhere(calls(HashMap.class, "<init>").or(calls(HashSet.class, "<init>"))));
    }

    private static Executable keepsToItsRow(Map.Entry<String, List<String>> row) {
        String name = row.getKey();
        String[] others = row.getValue().contains("*")
                ? Stream.of(names()).filter(other -> !other.equals("cli")).toArray(String[]::new)
                : row.getValue().toArray(String[]::new);
        String[] allowed = Stream.of(
                        List.of(packages(name)),
                        List.of(packages(others)),
                        LIBRARIES.getOrDefault(name, List.of()),
                        JDK,
                        List.of("org.jspecify.annotations.."))
                .flatMap(Collection::stream)
                .toArray(String[]::new);
        return () -> check(classes()
                .that()
                .resideInAPackage("unanimity." + name + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed));
    }

    private static List<Path> foldersWithSources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList();
        }
    }

    private static String[] names() {
        return LAYOUT.stream().map(Map.Entry::getKey).toArray(String[]::new);
    }

    private static String[] packages(String... names) {
        return Stream.of(names).map(name -> "unanimity." + name + "..").toArray(String[]::new);
    }

    /** No class outside these packages. */
    private static GivenClassesConjunction onlyIn(String... names) {
        return noClasses().that().resideOutsideOfPackages(packages(names));
    }

    /** No class inside these packages. */
    private static GivenClassesConjunction neverIn(String... names) {
        return noClasses().that().resideInAnyPackage(packages(names));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }

    /** Calls and method references alike; a constructor is named {@code <init>}. */
    private static DescribedPredicate<JavaAccess<?>> calls(Class<?> owner, String... names) {
        Set<String> wanted = Set.of(names);
        return describe(
                owner.getSimpleName() + " " + List.of(names),
                access -> access.getTargetOwner().isEquivalentTo(owner)
                        && wanted.contains(access.getTarget().getName()));
    }

    /** The same, but only the variant with this many parameters. */
    private static DescribedPredicate<JavaAccess<?>> calls(Class<?> owner, String name, int parameters) {
        DescribedPredicate<JavaAccess<?>> count = describe(
                parameters + " parameters",
                access -> access.getTarget() instanceof CodeUnitAccessTarget target
                        && target.getRawParameterTypes().size() == parameters);
        return calls(owner, name).and(count);
    }
}
