package unanimity.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
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

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Objects.requireNonNull(spec).commandLine().getOut().print(Json.indented(Schema.draft07()));
        return ExitCode.DONE;
    }
}
