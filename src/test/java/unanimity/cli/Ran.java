package unanimity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/** What a command did: in this process, or in one of its own. */
record Ran(int code, String out, String err) {

    private static final int PATIENCE_SECONDS = 120;

    /** Runs a command line in this process. */
    static Ran here(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), words);
        return new Ran(code, out.toString(), err.toString());
    }

    /** Runs a command line that leaves a folder of results, in this process. */
    static Ran into(Path folder, String... words) {
        List<String> typed = new ArrayList<>(List.of(words));
        typed.addAll(List.of("--out", folder.toString()));
        return here(typed.toArray(String[]::new));
    }

    /** The same, without a fault. */
    Ran done() {
        assertThat(code).as(err).isZero();
        return this;
    }

    /** What was said on stderr last. */
    String lastWord() {
        List<String> lines = err.lines().toList();
        return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    }

    /** A program of its own that is at work. */
    record Started(Process process, Path out, Path err) {

        /** Waits until it is done. */
        Ran await() throws Exception {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("not done after " + PATIENCE_SECONDS + " s: " + Files.readString(err));
            }
            return new Ran(process.exitValue(), Files.readString(out), Files.readString(err));
        }

        /** Presses Ctrl-C. */
        void interrupt() throws Exception {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
        }
    }

    /** Starts it with the classes under test on the Java of this process. */
    static Started start(Path scratch, String... words) throws IOException {
        return start(scratch, command -> command, java(Path.of(System.getProperty("java.home")), words));
    }

    /** A command line of Java with the classes under test; it starts fast. */
    static List<String> java(Path home, String... words) {
        List<String> command = new ArrayList<>(List.of(
                home.resolve("bin/java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "unanimity.cli.Main"));
        command.addAll(List.of(words));
        return command;
    }

    /** Starts a command within another one. */
    static Started start(Path scratch, UnaryOperator<List<String>> within, List<String> command) throws IOException {
        Path out = Files.createTempFile(scratch, "out", "");
        Path err = Files.createTempFile(scratch, "err", "");
        ProcessBuilder builder = new ProcessBuilder(within.apply(command));
        builder.environment().keySet().removeIf(name -> name.matches(".*JAVA.*OPT.*"));
        builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        return new Started(
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start(), out, err);
    }
}
