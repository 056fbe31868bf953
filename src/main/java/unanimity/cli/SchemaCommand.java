package unanimity.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import unanimity.results.Json;
import unanimity.scenario.Schema;

/** Prints the scenario language as JSON Schema, for editors. */
@Command(
        name = "schema",
        description =
                "Prints the JSON Schema (draft-07) of scenario files, by which editors complete and explain keys.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "A file that starts with this line is checked by editors that know YAML schemas:",
            "  # yaml-language-server: $$schema=schema/scenario-1.json"
        })
final class SchemaCommand implements Callable<Integer> {

    @Mixin
    private final Terminal terminal = new Terminal();

    @Override
    public Integer call() {
        if (terminal.json()) {
            terminal.out().println(Json.of(Schema.draft07()));
        } else {
            terminal.out().print(Json.indented(Schema.draft07()));
        }
        terminal.next("./unanimity init NAME", "a file that names this schema, to begin with");
        return ExitCode.DONE;
    }
}
