package unanimity.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import unanimity.results.Answer;
import unanimity.results.BatchQuery;

/**
 * A run of a batch that is worth a look.
 *
 * @param why what sets it apart, as it is read: {@code the dearest that was adopted}
 * @param run its name: {@code 0-4711}
 * @param outcome a word: {@code adopted}
 * @param round in which it ended
 * @param spent points of capital
 */
public record NotableRun(String why, String run, String outcome, int round, double spent) {

    private static final String ADOPTED = "outcome = 'adopted'";

    /** Those of a design point: a typical one and the extremes, the first of several alike. */
    static List<NotableRun> of(BatchQuery query, int point) throws IOException {
        List<NotableRun> runs = new ArrayList<>();
        add(
                runs,
                query,
                point,
                "a typical one: nearest to the median of round and price",
                ADOPTED,
                "abs(round - (SELECT median(round) FROM runs WHERE " + ADOPTED + ")), "
                        + "abs(spent - (SELECT median(spent) FROM runs WHERE " + ADOPTED + "))");
        add(runs, query, point, "the first to be adopted", ADOPTED, "round, spent");
        add(runs, query, point, "the last to be adopted", ADOPTED, "round DESC, spent");
        add(runs, query, point, "the dearest that was adopted", ADOPTED, "spent DESC");
        add(runs, query, point, "not adopted, with most endorsements", "outcome = 'deadline'", "endorsers DESC");
        add(runs, query, point, "given up soonest", "outcome = 'withdrawn'", "round");
        add(runs, query, point, "most endorsements taken back", "recantations > 0", "recantations DESC");
        return runs;
    }

    private static void add(List<NotableRun> runs, BatchQuery query, int point, String why, String where, String order)
            throws IOException {
        Answer answer = query.ask("SELECT run, outcome, round, spent FROM runs WHERE point = " + point + " AND " + where
                + " ORDER BY " + order + ", replicate LIMIT 1");
        for (Answer.Line line : answer.lines()) {
            runs.add(new NotableRun(why, line.text(0), line.text(1), (int) line.whole(2), line.number(3)));
        }
    }
}
