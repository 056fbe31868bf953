package unanimity.results;

/** What the fields of {@code manifest.json} mean, in their order. */
public final class ManifestLayout {

    private static final String WHOLE = "whole number of 64 bits, as text";

    /** The batch. */
    public static final Layout FIELDS = Layout.of(
            "the batch; the file is one JSON object",
            Column.text("schema", "version of this layout"),
            Column.choice("state", "how far the batch has come")
                    .or("running", "being run, or killed, or its report is still to be written")
                    .or("interrupted", "stopped by its user or by trouble with the disk; can be resumed")
                    .or("shard", "one of several shards, done; to be merged")
                    .or("complete", "done"),
            Column.text("program", "name and version of the program"),
            Column.text("commit", "commit of its source").emptyWhen("it was not built in a clone"),
            Column.text("java", "version and maker of Java"),
            Column.text("command", "as it was typed"),
            Column.text("started", "date and time (UTC) at which it began; empty where another program began it"),
            Column.text("scenario", "name of the scenario's file, without its ending"),
            Column.text("title", "title of the scenario"),
            Column.plain("fingerprint", "64 hexadecimal digits", "SHA-256 of all values in effect"),
            Column.count("points", "design points", "how many there are"),
            Column.plain("replicates", WHOLE, "how many runs of each; with until_half_width those that it took"),
            Column.plain("seed", WHOLE, "seed of the batch"),
            Column.flag("independent", "whether design points have luck of their own"),
            Column.count("chunk_size", "runs", "runs in a chunk"),
            Column.flag("keep_rounds", "whether there is a table of rounds"),
            Column.flag("keep_offers", "whether there is a table of offers"),
            Column.plain("shard", "I/N", "which part of all chunks this is").emptyWhen("it is no shard"),
            Column.number("until_half_width", "probability", "half-width of the 95 % interval at which it stops")
                    .emptyWhen("the number of runs is fixed"),
            Column.plain(
                    "study",
                    "object of kind, method, size and factors, each with name and paths",
                    "what the design points are for, and how they were chosen; the factors of a comparison are what --set has set in"
                            + " the second scenario"),
            Column.plain("runs", WHOLE, "runs that have come to their end"),
            Column.plain("failed", WHOLE, "runs that threw"),
            Column.plain(
                    "files",
                    "object of 64 hexadecimal digits by name of the file",
                    "SHA-256 of each file whose bytes are the same wherever the batch is run; empty until it is complete"));

    private ManifestLayout() {}
}
