package unanimity.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import unanimity.analysis.BatchFindings;
import unanimity.analysis.Leverage;
import unanimity.statistics.Estimate;

/** What members' stances are worth, in a line each: the largest, where that was asked for. */
final class LeverageAnswers {

    private static final int MOST = 3;

    private final BatchFindings findings;
    private final List<Leverage> leverages;

    LeverageAnswers(BatchFindings findings) {
        this.findings = findings;
        leverages = findings.leverages();
    }

    /** Question and answer; empty where nobody asked. */
    Map<String, Passage> answers() {
        Map<String, Passage> answers = new LinkedHashMap<>();
        if (any(Leverage::premium)) {
            List<Leverage> most = largest(Leverage::premium);
            answers.put(
                    "Premium",
                    most.isEmpty()
                            ? Passage.of("nobody gets more by asking for more than it needs")
                            : named(most, Leverage::premium, Estimated::number)
                                    .and(" points of worth more than if it asked for no more than it needs"));
        }
        if (any(Leverage::fall)) {
            answers.put("Pivotality", pivotality());
        }
        return answers;
    }

    private Passage pivotality() {
        List<Leverage> falls = largest(Leverage::fall);
        if (!falls.isEmpty() && alike()) {
            Estimate fall = Objects.requireNonNull(falls.get(0).fall());
            return Passage.of("whoever refuses, ").and(Estimated.share(fall)).and(" of the runs are no longer adopted");
        }
        if (!falls.isEmpty()) {
            return named(falls, Leverage::fall, Estimated::share)
                    .and(" of the runs are no longer adopted if it refuses");
        }
        List<Leverage> delays = largest(Leverage::delay);
        return delays.isEmpty()
                ? Passage.of("no single refusal prevents or delays adoption")
                : Passage.of("no single refusal prevents adoption; it delays it by ")
                        .and(Passage.join(
                                delays.stream()
                                        .map(one -> Estimated.number(Objects.requireNonNull(one.delay()))
                                                .and(" rounds (" + name(one) + ")"))
                                        .toList(),
                                ", "));
    }

    /** Whether every member's refusal does the same, as under unanimity. */
    private boolean alike() {
        return leverages.stream()
                        .map(Leverage::fall)
                        .filter(Objects::nonNull)
                        .map(Estimate::value)
                        .distinct()
                        .count()
                == 1;
    }

    private boolean any(Function<Leverage, @Nullable Estimate> measure) {
        return leverages.stream().anyMatch(leverage -> measure.apply(leverage) != null);
    }

    /** Those whose whole interval is above 0, the largest first. */
    private List<Leverage> largest(Function<Leverage, @Nullable Estimate> measure) {
        List<Leverage> above = new ArrayList<>();
        for (Leverage leverage : leverages) {
            Estimate estimate = measure.apply(leverage);
            if (estimate != null && estimate.low() > 0) {
                above.add(leverage);
            }
        }
        above.sort(Comparator.comparingDouble(
                leverage -> -Objects.requireNonNull(measure.apply(leverage)).value()));
        return above.subList(0, Math.min(MOST, above.size()));
    }

    private Passage named(
            List<Leverage> members, Function<Leverage, @Nullable Estimate> measure, Function<Estimate, Passage> words) {
        return Passage.join(
                members.stream()
                        .map(one -> Passage.of(name(one) + " ")
                                .and(words.apply(Objects.requireNonNull(measure.apply(one)))))
                        .toList(),
                ", ");
    }

    private String name(Leverage leverage) {
        return findings.scenario().member(leverage.member()).name();
    }
}
