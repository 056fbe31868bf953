package unanimity.report;

import java.util.ArrayList;
import java.util.List;
import unanimity.analysis.Ranking;
import unanimity.chart.batch.Frequency;

/** Where the indices of a study are not to be relied on. */
final class Doubts {

    private static final int MOST = 3;
    private static final double ALL = 1;

    private final Ranking ranking;

    Doubts(Ranking ranking) {
        this.ranking = ranking;
    }

    /** Sentences; none where nothing is in doubt. */
    List<Passage> passages() {
        List<Passage> doubts = new ArrayList<>();
        long unclear = ranking.all().stream()
                .filter(ranked -> !ranked.clear() && ranked.size() > 0)
                .count();
        if (unclear > 0) {
            String whose = ranking.clear().isEmpty() ? "" : "other ";
            doubts.add(Passage.of("Of " + Frequency.count(unclear, whose + "number") + " that changed something, what "
                    + (unclear == 1 ? "it does" : "they do") + " cannot be told from chance (" + reason() + "); more "
                    + more() + " would be needed."));
        }
        List<String> loose = ranking.clear().stream()
                .filter(Ranking.Ranked::isLoose)
                .map(ranked -> ranked.name().told())
                .toList();
        if (!loose.isEmpty()) {
            doubts.add(Passage.of("How much ")
                    .and(Phrases.names(loose, MOST).text())
                    .and(loose.size() == 1 ? " matters" : " matter")
                    .and(" is known but roughly: the interval is wider than the index is large."));
        }
        if (ranking.isOverfull()) {
            doubts.add(Passage.of("The first-order indices add up to ")
                    .and(Estimated.rough(ranking.sum("first")))
                    .and(", though they are shares of one whole: with so few rows they are not to be relied on."));
        }
        if (ranking.all().stream().anyMatch(this::isImpossible)) {
            doubts.add(Passage.of("An index above 1 cannot be true; more rows would be needed."));
        }
        return doubts;
    }

    /** Whether a share is above the whole, as far as its interval tells: what a number does alone, or with others. */
    private boolean isImpossible(Ranking.Ranked ranked) {
        return ranking.method().equals("sobol")
                && (ranked.influence().of("first").low() > ALL || ranked.main().low() > ALL);
    }

    private String reason() {
        return switch (ranking.method()) {
            case "sobol" -> "the interval of the total index does not lie farther from 0 than both ends of the dummy’s";
            case "morris" -> "the interval of μ* reaches down to 0";
            default -> "the interval of the change holds 0";
        };
    }

    private String more() {
        return switch (ranking.method()) {
            case "sobol" -> "rows";
            case "morris" -> "ways";
            default -> "runs";
        };
    }
}
