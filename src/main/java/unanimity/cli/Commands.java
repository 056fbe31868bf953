package unanimity.cli;

import java.util.List;
import picocli.CommandLine.Command;

/** The program's commands. */
final class Commands {

    /** In the order of the help. */
    private static final List<Class<?>> ALL = List.of(
            RunCommand.class,
            BatchCommand.class,
            CompareCommand.class,
            SweepCommand.class,
            SensitivityCommand.class,
            DiscoverCommand.class,
            ReportCommand.class,
            QueryCommand.class,
            ExportCommand.class,
            ReplayCommand.class,
            ExplainCommand.class,
            VerifyCommand.class,
            MergeCommand.class,
            ValidateCommand.class,
            ParamsCommand.class,
            ListCommand.class,
            DiffCommand.class,
            InitCommand.class,
            SchemaCommand.class);

    private Commands() {}

    /** The one that is called, or all where the first word names none: each takes picocli several milliseconds to prepare. */
    static List<Class<?>> of(String... args) {
        return ALL.stream()
                .filter(command -> args.length > 0
                        && args[0].equals(command.getAnnotation(Command.class).name()))
                .findFirst()
                .<List<Class<?>>>map(List::of)
                .orElse(ALL);
    }
}
