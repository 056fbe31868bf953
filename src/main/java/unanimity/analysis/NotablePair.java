package unanimity.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import unanimity.results.Answer;
import unanimity.results.BatchQuery;

/**
 * A pair of runs that is worth a look.
 *
 * @param replicate of both: the runs are {@code 0-replicate} and {@code 1-replicate}
 * @param kind what sets it apart
 * @param before how the first run ends
 * @param after how the second does
 */
public record NotablePair(long replicate, Kind kind, End before, End after) {

    /** Most pairs of a kind. */
    public static final int MOST = 3;

    /** The question that lists those of a kind; more than are told of answer where it has no limit. */
    public static final String SELECT =
            "SELECT replicate, a.outcome AS before, a.round AS round_before, b.outcome AS after, b.round AS round_after"
                    + " FROM runs a JOIN runs b USING (replicate) WHERE a.point = 0 AND b.point = 1";

    /** Why a pair is worth a look, and how it is found. */
    public enum Kind {
        LOST(" AND a.outcome = 'adopted' AND b.outcome <> 'adopted' ORDER BY replicate LIMIT " + MOST),
        WON(" AND a.outcome <> 'adopted' AND b.outcome = 'adopted' ORDER BY replicate LIMIT " + MOST),
        FARTHEST(" ORDER BY abs(b.round - a.round) DESC, abs(b.spent - a.spent) DESC, replicate LIMIT 1");

        private final String rest;

        Kind(String rest) {
            this.rest = rest;
        }

        /** In SQL, against the tables of a comparison. */
        public String question() {
            return SELECT + rest;
        }
    }

    /**
     * How a run ends.
     *
     * @param outcome a word: {@code adopted}
     * @param round in which it does
     */
    public record End(String outcome, int round) {}

    /** The first lost and won pairs; where nothing flips, the one that differs most. */
    static List<NotablePair> of(BatchQuery query) throws IOException {
        List<NotablePair> pairs = new ArrayList<>(of(query, Kind.LOST));
        pairs.addAll(of(query, Kind.WON));
        return pairs.isEmpty() ? of(query, Kind.FARTHEST) : pairs;
    }

    private static List<NotablePair> of(BatchQuery query, Kind kind) throws IOException {
        List<NotablePair> pairs = new ArrayList<>();
        for (Answer.Line line : query.ask(kind.question()).lines()) {
            pairs.add(new NotablePair(
                    line.whole(0), kind, new End(line.text(1), (int) line.whole(2)), new End(line.text(3), (int)
                            line.whole(4))));
        }
        return pairs;
    }
}
