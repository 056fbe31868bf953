package unanimity.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import unanimity.experiment.Chunk;
import unanimity.experiment.ChunkResult;
import unanimity.experiment.Design;
import unanimity.experiment.DesignPoint;
import unanimity.experiment.Engine;
import unanimity.model.Member;
import unanimity.model.Outcome;
import unanimity.model.RunResult;
import unanimity.model.Scenario;
import unanimity.results.Keep;
import unanimity.results.RunKey;
import unanimity.statistics.Estimate;
import unanimity.statistics.Paired;

/**
 * Premium and pivotality of each member: the first replicates of a batch again, with one member after the other truthful, or
 * refusing. All variants share the luck of the replicate.
 */
public final class LeverageStudy {

    /** Replicates of each variant. */
    public static final int REPLICATES = 500;

    /** With so little liking no offer and no deadline reaches a member. */
    private static final String REFUSES = ".affinity.proposal=-1000";

    private static final String TRUTHFUL = ".tactic=truthful";
    private static final int CHUNK = 1_000;

    private final Scenario scenario;
    private final Design design;
    private final int replicates;
    private final Map<RunKey, Seen> runs = new ConcurrentHashMap<>();

    private LeverageStudy(Scenario scenario, Design design, int replicates) {
        this.scenario = scenario;
        this.design = design;
        this.replicates = replicates;
    }

    /** What is kept of a run; {@code pay} in id order of the members. */
    @SuppressWarnings("ArrayRecordComponent") // thousands are kept, none is compared
    private record Seen(boolean adopted, int round, double[] pay) {

        static Seen of(RunResult run) {
            double[] pay = run.members().stream()
                    .mapToDouble(RunResult.MemberResult::pay)
                    .toArray();
            return new Seen(run.outcome() == Outcome.ADOPTED, run.round(), pay);
        }
    }

    /** What is to be found out. */
    public record Questions(boolean premium, boolean pivotality) {

        /** As they are told. */
        public List<String> words() {
            List<String> words = new ArrayList<>();
            if (premium) {
                words.add("premium");
            }
            if (pivotality) {
                words.add("pivotality");
            }
            return words;
        }
    }

    /**
     * Runs it.
     *
     * @param scenario of the batch
     * @param batch its design, of which the first point is varied
     * @param replicates at most; those that the batch has
     */
    public static List<Leverage> of(
            Scenario scenario, Design batch, long replicates, Questions questions, Engine engine) throws IOException {
        Design design = variants(scenario, batch, questions);
        LeverageStudy study = new LeverageStudy(scenario, design, (int) Math.min(REPLICATES, replicates));
        study.run(engine);
        return study.leverages(questions);
    }

    private static Design variants(Scenario scenario, Design batch, Questions questions) {
        List<DesignPoint> points = new ArrayList<>();
        points.add(new DesignPoint(0, batch.points().get(0).settings(), "as it is"));
        for (Member member : scenario.members()) {
            if (questions.premium()) {
                points.add(variant(batch, points.size(), "members." + member.id() + TRUTHFUL));
            }
            if (questions.pivotality()) {
                points.add(variant(batch, points.size(), "members." + member.id() + REFUSES));
            }
        }
        return new Design(batch.scenario(), points, batch.seed(), false);
    }

    private static DesignPoint variant(Design batch, int index, String setting) {
        List<String> settings = new ArrayList<>(batch.points().get(0).settings());
        settings.add(setting);
        return new DesignPoint(index, settings, setting);
    }

    private void run(Engine engine) throws IOException {
        long runs = (long) design.points().size() * replicates;
        int chunks = Math.toIntExact((runs + CHUNK - 1) / CHUNK);
        engine.run(
                design,
                Keep.LITTLE,
                IntStream.range(0, chunks)
                        .mapToObj(index -> Chunk.of(index, CHUNK, runs))
                        .iterator(),
                this::take);
    }

    private void take(ChunkResult result) {
        for (ChunkResult.Run run : result.runs()) {
            runs.put(run.key(), Seen.of(run.result()));
        }
    }

    private List<Leverage> leverages(Questions questions) {
        List<Leverage> leverages = new ArrayList<>();
        int point = 1;
        for (int i = 0; i < scenario.members().size(); i++) {
            String id = scenario.members().get(i).id();
            boolean home = id.equals(scenario.proposal().home());
            Estimate premium = questions.premium() ? premium(i, point++) : null;
            Estimate fall = questions.pivotality() && !home ? fall(point) : null;
            Estimate delay = questions.pivotality() && !home ? delay(point) : null;
            point += questions.pivotality() ? 1 : 0;
            leverages.add(new Leverage(id, premium, fall, delay));
        }
        return leverages;
    }

    private Estimate premium(int member, int truthful) {
        return paired(truthful, (before, after) -> true, run -> run.pay()[member])
                .estimate(BatchFindings.LEVEL);
    }

    /** A difference of probabilities: beyond 1 the interval says nothing. */
    private Estimate fall(int refusing) {
        Estimate fall = paired(refusing, (before, after) -> true, run -> run.adopted() ? 1 : 0)
                .estimate(BatchFindings.LEVEL);
        return new Estimate(fall.value(), Math.max(-1, fall.low()), Math.min(1, fall.high()), fall.n(), fall.method());
    }

    private @Nullable Estimate delay(int refusing) {
        Paired sooner = paired(refusing, (before, after) -> before.adopted() && after.adopted(), run -> -run.round());
        return sooner.n() == 0 ? null : sooner.estimate(BatchFindings.LEVEL);
    }

    /** A number of the runs as they are, less that of the same runs of a variant. */
    private Paired paired(int variant, BiPredicate<Seen, Seen> counts, ToDoubleFunction<Seen> number) {
        Paired paired = new Paired();
        for (int r = 0; r < replicates; r++) {
            Seen before = runs.get(new RunKey(0, r));
            Seen after = runs.get(new RunKey(variant, r));
            if (before != null && after != null && counts.test(before, after)) { // null: it failed
                paired.add(number.applyAsDouble(before), number.applyAsDouble(after));
            }
        }
        return paired;
    }
}
