package unanimity.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import unanimity.scenario.Changes;

/** What is laid over a scenario on the command line. */
final class ChangeOptions {

    @Option(
            names = "--overlay",
            paramLabel = "FILE",
            description = "Lays a partial scenario file over it: maps merge, lists are replaced, null deletes; "
                    + "can be repeated, each over those before.")
    private List<Path> overlays = new ArrayList<>();

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Sets a parameter last, as in members.HUN.demands.letter.cost=0.05 or "
                    + "'members.*.access=0.5'; can be repeated.")
    private List<String> sets = new ArrayList<>();

    Changes changes() {
        return new Changes(overlays, sets);
    }

    /** As it is typed behind a command, with a blank before each option. */
    String typed() {
        StringBuilder typed = new StringBuilder();
        overlays.forEach(file -> typed.append(" --overlay ").append(Home.quoted(Home.shown(file))));
        sets.forEach(set -> typed.append(" --set ").append(Home.quoted(set)));
        return typed.toString();
    }
}
