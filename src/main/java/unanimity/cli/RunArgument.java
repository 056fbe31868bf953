package unanimity.cli;

import picocli.CommandLine.Option;
import unanimity.experiment.StoredDesign;
import unanimity.results.RunKey;

/** A run of a batch, named on the command line. */
final class RunArgument {

    @Option(
            names = "--run",
            paramLabel = "ID",
            required = true,
            description =
                    "The run: POINT-REPLICATE as in the column run, or the replicate alone of a batch with one point.")
    private String id = "";

    /** The run. @throws Refusal where the batch has none of that name */
    RunKey of(StoredDesign stored) {
        int points = stored.manifest().design().points();
        if (points > 1 && id.matches("\\d+")) {
            throw new Refusal("the batch has " + points + " design points: write --run POINT-REPLICATE, as in --run "
                    + (points - 1) + "-" + id);
        }
        try {
            RunKey key = RunKey.parse(id.contains("-") ? id : "0-" + id);
            if (stored.has(key)) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            throw new Refusal(String.valueOf(e.getMessage()));
        }
        long last = stored.manifest().design().replicates() - 1;
        throw new Refusal("the batch has no run " + id + "; its runs are 0-0 to "
                + (stored.manifest().design().points() - 1) + "-" + last);
    }
}
