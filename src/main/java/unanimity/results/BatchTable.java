package unanimity.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The tables of a batch that are stored in parts, one part a chunk. Tidy: one grain each, joined by their first columns. */
@SuppressWarnings("ImmutableEnumChecker") // layouts are values
public enum BatchTable {
    ENDORSEMENTS(BatchLayout.ENDORSEMENTS),
    PLEDGES(BatchLayout.PLEDGES),
    ENDORSERS(BatchLayout.ENDORSERS),
    ROUNDS(BatchLayout.ROUNDS),
    OFFERS(BatchLayout.OFFERS),
    /** Last: its part says that those of the others are there too. */
    RUNS(BatchLayout.RUNS);

    private final Layout layout;

    BatchTable(Layout layout) {
        this.layout = layout;
    }

    /** What a row is, and its columns as they are stored. */
    public Layout layout() {
        return layout;
    }

    /** As in a query: {@code runs}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The tables that a batch writes, in the order in which the parts of a chunk are put in place. */
    public static List<BatchTable> written(Keep keep) {
        List<BatchTable> written = new ArrayList<>(List.of(values()));
        if (!keep.rounds()) {
            written.remove(ROUNDS);
        }
        if (!keep.offers()) {
            written.remove(OFFERS);
        }
        return List.copyOf(written);
    }

    /** Where the part of a chunk lies in the folder: {@code runs/part-000000.parquet}. */
    String part(int chunk) {
        return String.format(Locale.ROOT, "%s/part-%06d.parquet", label(), chunk);
    }
}
