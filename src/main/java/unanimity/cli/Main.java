package unanimity.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The program. */
@Command(
        name = "unanimity",
        description = "A laboratory for bargaining to unanimity.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Start with: ./unanimity run scenarios/tutorial-three-members.yaml"})
public final class Main {

    @Spec
    private @Nullable CommandSpec spec;

    private Main() {}

    /** Takes effect as soon as it is read, because help is printed before any command is called. */
    @Option(
            names = "--no-color",
            scope = ScopeType.INHERIT,
            description = "Nothing in colour or bold, as with the environment variable NO_COLOR.")
    void plain(boolean plain) {
        if (plain) {
            Objects.requireNonNull(spec).commandLine().setColorScheme(Help.defaultColorScheme(Ansi.OFF));
        }
    }

    public static void main(String[] args) {
        System.setProperty(
                "java.awt.headless", "true"); // no command so far opens a window; a wrong DISPLAY must not matter
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(out, err, args);
        out.flush();
        System.exit(code);
    }

    /** The program with all its commands, as picocli knows it: what help and the reference are made from. */
    public static CommandLine commandLine() {
        return prepared();
    }

    private static CommandLine prepared(String... args) {
        CommandLine line = new CommandLine(new Main());
        Commands.of(args).forEach(line::addSubcommand);
        line.setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, Main::day)
                .setExecutionExceptionHandler(new Faults())
                .setParameterExceptionHandler(new Faults());
        line.getCommandSpec()
                .usageMessage()
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(ExitCode.meanings());
        return line;
    }

    /** Runs a command line. @return the exit code */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = prepared(args).setOut(out).setErr(err);
        if (args.length == 0) {
            line.usage(err);
            return ExitCode.USAGE;
        }
        int code = line.execute(args);
        out.flush();
        return code;
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + typed + "' is no day; write YYYY-MM-DD");
        }
    }
}
