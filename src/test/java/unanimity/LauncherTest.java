package unanimity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher for Unix, in a copy of the project whose path and surroundings are as unhelpful as they can be. */
@Tag("slow")
@DisabledOnOs(OS.WINDOWS)
final class LauncherTest {

    private static final String TOLD = "Next:  ./unanimity run";

    @TempDir
    private Path folder;

    private Path home;
    private Path target;

    /** What a program did. */
    private record Ran(int code, String out, String err) {}

    @BeforeEach
    void copyProject() throws IOException {
        home = Files.createDirectories(folder.resolve("zwei Wörter, “Δ” & 30 % $HOME"));
        target = Files.createDirectory(home.resolve("target"));
        Files.copy(Path.of("unanimity"), home.resolve("unanimity"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectory(home.resolve("scenarios"));
        for (String name : List.of("rutte-2024.yaml", "tutorial-three-members.yaml")) {
            Files.copy(Path.of("scenarios", name), home.resolve("scenarios").resolve(name));
        }
        writeJar(target.resolve("unanimity.jar"));
    }

    /** Java goes on to prepare its archive when the launcher is done; the folder is deleted only then. */
    @AfterEach
    void await() throws Exception {
        for (int i = 0; i < 600 && !targetFiles(".new").isEmpty(); i++) {
            Thread.sleep(100);
        }
        assertThat(targetFiles(".new")).isEmpty();
    }

    @Test
    void runs_whatever_the_path_the_locale_and_the_display() throws Exception {
        assertRuns(run(Map.of("LC_ALL", "C", "DISPLAY", "nowhere:99"), "./unanimity"));
    }

    @Test
    void runs_through_a_link_from_another_folder() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), home.resolve("unanimity"));
        Ran ran = start(folder, Map.of(), link.toString(), "validate", home + "/scenarios/rutte-2024.yaml");
        assertThat(ran.code()).as(ran.err()).isZero();
    }

    /** On Java 17 those of Java only where the path has a blank or a letter outside ASCII in it. */
    @Test
    void the_second_run_finds_its_classes_in_the_archive() throws Exception {
        Ran first = run(Map.of(), "./unanimity");
        await();
        Path loaded = folder.resolve("loaded");
        Ran second = run(Map.of("UNANIMITY_JAVA_OPTS", "-Xlog:class+load:file=" + loaded), "./unanimity");
        assertRuns(second);
        assertThat(second).isEqualTo(first);
        assertThat(Files.readString(loaded)).contains("java.awt.Graphics2D source: shared objects file (top)");
    }

    @Test
    void an_archive_that_does_not_fit_is_passed_over_in_silence() throws Exception {
        run(Map.of(), "./unanimity");
        await();
        Path archive = targetFiles(".jsa").get(0);
        byte[] whole = Files.readAllBytes(archive);
        for (int length : new int[] {0, 1}) {
            replace(archive, Arrays.copyOf(whole, length));
            assertRuns(run(Map.of(), "./unanimity"));
        }
        replace(archive, "not an archive".getBytes(UTF_8));
        assertRuns(run(Map.of(), "./unanimity"));
        replace(archive, whole);
        Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("---------"));
        assertRuns(run(Map.of(), "./unanimity"));
        Path jar = target.resolve("unanimity.jar");
        Files.setLastModifiedTime(
                jar, FileTime.from(Instant.EPOCH)); // the archive under its name is of the jar as it was
        run(Map.of(), "./unanimity");
        await();
        replace(targetFiles(".jsa").get(0), whole);
        assertRuns(run(Map.of(), "./unanimity"));
    }

    @Test
    void three_at_once_make_one_archive() throws Exception {
        List<Process> started = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            started.add(process(home, Map.of(), "./unanimity", "-V")
                    .redirectErrorStream(true)
                    .start());
        }
        for (Process process : started) {
            assertThat(process.waitFor()).isZero();
        }
        await();
        assertThat(targetFiles(".jsa")).hasSize(1);
    }

    @Test
    void runs_where_nothing_can_be_written_beside_the_jar() throws Exception {
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assertRuns(run(Map.of(), "./unanimity"));
            await();
        } finally {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void an_old_java_is_named() throws Exception {
        Path java = folder.resolve("old/bin/java");
        script(java, "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");
        Ran ran = run(Map.of("JAVA_HOME", folder.resolve("old").toString()), "./unanimity");
        assertThat(ran)
                .isEqualTo(new Ran(1, "", "unanimity: Java 17 or later is needed; " + java + " is version 11\n"));
    }

    @Test
    void a_jar_older_than_its_sources_is_built_again() throws Exception {
        Files.move(target.resolve("unanimity.jar"), folder.resolve("built.jar"));
        Files.createDirectories(home.resolve("src/main"));
        script(folder.resolve("bin/mvn"), "mkdir -p target/quick && cp ../built.jar target/quick/unanimity.jar");
        Map<String, String> path = Map.of("PATH", folder.resolve("bin") + File.pathSeparator + System.getenv("PATH"));
        assertThat(run(path, "./unanimity").err()).contains("building", TOLD);
        assertThat(run(path, "./unanimity").err()).doesNotContain("building").contains(TOLD);
        Files.setLastModifiedTime(
                home.resolve("src/main"), FileTime.from(Instant.now().plusSeconds(60)));
        script(folder.resolve("bin/mvn"), "echo what Maven said; exit 1");
        Ran failed = run(path, "./unanimity");
        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.err()).contains("building", "what Maven said", "the build failed");
    }

    private static void assertRuns(Ran ran) {
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).startsWith("NATO").doesNotContain("warning");
        assertThat(ran.err().strip())
                .contains(TOLD)
                .matches("Files: [^\n]*(\n(Next: | {6}) \\./unanimity run [^\n]*)+");
    }

    private Ran run(Map<String, String> environment, String launcher) throws Exception {
        return start(home, environment, launcher, "run", "scenarios/rutte-2024.yaml");
    }

    private Ran start(Path where, Map<String, String> environment, String... command) throws Exception {
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        int code = process(where, environment, command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Ran(code, Files.readString(out), Files.readString(err));
    }

    private static ProcessBuilder process(Path where, Map<String, String> environment, String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(where.toFile());
        builder.environment().keySet().removeIf(name -> name.matches(".*JAVA.*OPT.*|LC_.*"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        return builder;
    }

    private List<Path> targetFiles(String ending) throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        Files.delete(file);
        Files.write(file, bytes);
    }

    private static void script(Path file, String commands) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + commands + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** The classes under test; the libraries stay where they are. */
    private static void writeJar(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, "unanimity.cli.Main");
        attributes.put(
                Attributes.Name.CLASS_PATH,
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(entry -> entry.endsWith(".jar"))
                        .map(entry -> Path.of(entry).toUri().toString())
                        .collect(Collectors.joining(" ")));
        Path classes = Path.of("target/classes");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                Files.copy(file, out);
            }
        }
    }
}
