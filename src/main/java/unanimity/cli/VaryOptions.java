package unanimity.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import unanimity.scenario.Varied;

/** What is to vary, on the command line. */
final class VaryOptions {

    @Option(
            names = "--vary",
            paramLabel = "PATH=VALUES",
            description = "Varies a parameter: evenly over PATH=LOW..HIGH, in PATH=LOW..HIGH/STEPS or over "
                    + "PATH=VALUE,VALUE; can be repeated.")
    private List<String> vary = new ArrayList<>();

    boolean isEmpty() {
        return vary.isEmpty();
    }

    /** In the order in which they were typed. */
    List<Varied> varied() {
        return vary.stream().map(Varied::of).toList();
    }

    /** As it is typed, with a blank before each option. */
    String typed() {
        StringBuilder typed = new StringBuilder();
        vary.forEach(one -> typed.append(" --vary ").append(Home.quoted(one)));
        return typed.toString();
    }
}
