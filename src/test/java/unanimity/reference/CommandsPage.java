package unanimity.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import unanimity.cli.Main;

/** docs/reference/commands.md: the help of every command, as picocli prints it. */
final class CommandsPage {

    private static final int WIDTH = 100;

    private final CommandLine program = Main.commandLine();

    String render() {
        return Resource.text("commands.md")
                .replace("{{commands}}", list())
                .replace("{{exit codes}}", exitCodes())
                .replace("{{help}}", help());
    }

    private String list() {
        List<List<String>> rows = new ArrayList<>();
        for (CommandLine command : commands()) {
            String name = command.getCommandSpec().qualifiedName();
            String does =
                    String.join(" ", command.getCommandSpec().usageMessage().description());
            rows.add(List.of("[" + Markdown.code(name) + "](#" + name.replace(' ', '-') + ")", does));
        }
        return Markdown.table(List.of("command", "does"), rows);
    }

    private String exitCodes() {
        List<List<String>> rows = new ArrayList<>();
        program.getCommandSpec()
                .usageMessage()
                .exitCodeList()
                .forEach((code, meaning) -> rows.add(List.of(Markdown.code(code), meaning)));
        return Markdown.table(List.of("code", "meaning"), rows);
    }

    private String help() {
        StringBuilder text = new StringBuilder();
        for (CommandLine command : commands()) {
            command.setUsageHelpWidth(WIDTH);
            text.append("## ").append(command.getCommandSpec().qualifiedName()).append("\n\n");
            text.append(Markdown.block(command.getUsageMessage(Ansi.OFF))).append('\n');
        }
        return text.toString().strip() + "\n";
    }

    /** The program itself, then its commands and theirs. */
    private List<CommandLine> commands() {
        List<CommandLine> commands = new ArrayList<>();
        add(program, commands);
        return commands;
    }

    private static void add(CommandLine command, List<CommandLine> commands) {
        if (!command.getCommandSpec().usageMessage().hidden()) {
            commands.add(command);
            new LinkedHashSet<>(command.getSubcommands().values()).forEach(below -> add(below, commands));
        }
    }
}
