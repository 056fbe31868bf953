package unanimity.report;

import java.util.ArrayList;
import java.util.List;
import unanimity.analysis.Sample;
import unanimity.chart.batch.Frequency;

/** What keeps findings from being all there is to find: runs that are missing, and runs that failed. */
final class Caveats {

    private static final String TOLD = " not counted; errors.jsonl tells which and why.";

    private Caveats() {}

    /** Of a sample of runs, each a sentence; none where nothing does. */
    static List<Passage> ofRuns(Sample sample) {
        return of(sample, "runs", " failed and is", " failed and are");
    }

    /** Of a sample of pairs of runs, likewise. */
    static List<Passage> ofPairs(Sample sample) {
        return of(sample, "pairs", " failed; its pair is", " failed; their pairs are");
    }

    private static List<Passage> of(Sample sample, String noun, String oneFailed, String someFailed) {
        List<Passage> caveats = new ArrayList<>();
        if (!sample.complete()) {
            String what = sample.shard() == null ? "Unfinished" : "Shard " + sample.shard();
            caveats.add(Passage.of(what + ": " + Frequency.whole(sample.runs()) + " of "
                    + Frequency.whole(sample.planned()) + " " + noun + "."));
        }
        if (sample.failed() > 0) {
            caveats.add(Passage.of(
                    Frequency.count(sample.failed(), "run") + (sample.failed() == 1 ? oneFailed : someFailed) + TOLD));
        }
        return caveats;
    }
}
