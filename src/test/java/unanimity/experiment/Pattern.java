package unanimity.experiment;

import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;
import unanimity.model.Outcome;
import unanimity.model.RunResult;
import unanimity.scenario.Changes;

/**
 * What changing one thing is expected to do, whatever the other parameters are.
 *
 * @param name what is changed, in words
 * @param before over the base scenario
 * @param after over the base scenario
 * @param varied what is drawn besides all that is uncertain in the base, {@code path=low..high}
 * @param signs what is expected to rise (+1) or fall (−1)
 */
record Pattern(String name, Changes before, Changes after, List<String> varied, List<Sign> signs) {

    static final Path BASE = Path.of("scenarios/rutte-2024.yaml");
    private static final Path SECRET = Path.of("scenarios/rutte-2024-secret-letters.yaml");
    private static final Path RULE = Path.of("scenarios/rutte-2024-qualified-majority.yaml");

    private static final int HORIZON = 31;

    /** A measure, and whether it is expected to rise or to fall. */
    record Sign(Measure measure, int sign) {}

    /** What is measured of a run. */
    @SuppressWarnings("ImmutableEnumChecker") // lambdas without state
    enum Measure {
        ADOPTED("P(adopted)", run -> run.outcome() == Outcome.ADOPTED ? 1 : 0),
        ROUNDS("rounds until adoption or the end", run -> run.outcome() == Outcome.ADOPTED ? run.round() : HORIZON),
        SPENT("capital spent", RunResult::spent),
        ROMANIA("round of Romania's endorsement, or the end", Measure::romania);

        private final String words;
        private final ToDoubleFunction<RunResult> value;

        Measure(String words, ToDoubleFunction<RunResult> value) {
            this.words = words;
            this.value = value;
        }

        String words() {
            return words;
        }

        double of(RunResult run) {
            return value.applyAsDouble(run);
        }

        private static double romania(RunResult run) {
            int round = run.members().stream()
                    .filter(member -> member.member().equals("ROU"))
                    .mapToInt(RunResult.MemberResult::round)
                    .findFirst()
                    .orElseThrow();
            return round == RunResult.NEVER ? HORIZON : round;
        }
    }

    /** Those that a comparison of two scenarios can show. */
    static List<Pattern> all() {
        Changes secret = new Changes(List.of(SECRET), List.of());
        return List.of(
                new Pattern(
                        "public letters in place of secret ones, where the candidate is doubted and an audience binds him",
                        secret,
                        Changes.NONE,
                        List.of("proposal.credibility=0.7..0.95", "proposal.audience=0.5..1"),
                        List.of(new Sign(Measure.ADOPTED, 1), new Sign(Measure.ROUNDS, -1))),
                new Pattern(
                        "public letters in place of secret ones, where members are envious",
                        secret,
                        Changes.NONE,
                        List.of("defaults.envy=0.1..0.5"),
                        List.of(new Sign(Measure.ADOPTED, -1), new Sign(Measure.ROUNDS, 1))),
                new Pattern(
                        "the same, where secrets keep",
                        new Changes(List.of(SECRET), List.of("members.*.demands.*.leak=0")),
                        Changes.NONE,
                        List.of("defaults.envy=0.1..0.5"),
                        List.of(new Sign(Measure.ADOPTED, -1), new Sign(Measure.ROUNDS, 1))),
                new Pattern(
                        "qualified majority in place of unanimity",
                        Changes.NONE,
                        new Changes(List.of(RULE), List.of()),
                        List.of(),
                        List.of(
                                new Sign(Measure.ADOPTED, 1),
                                new Sign(Measure.ROUNDS, -1),
                                new Sign(Measure.SPENT, -1))),
                new Pattern(
                        "the rival leaves after a week",
                        Changes.NONE,
                        new Changes(List.of(), List.of("rivals.iohannis.exit.date=2024-03-19")),
                        List.of("rivals.iohannis.block_belief=0.2..0.8"),
                        List.of(
                                new Sign(Measure.ADOPTED, 1),
                                new Sign(Measure.ROUNDS, -1),
                                new Sign(Measure.ROMANIA, -1))),
                new Pattern(
                        "contingent contracts in place of sunk ones",
                        Changes.NONE,
                        new Changes(List.of(), List.of("proposal.contracts=contingent")),
                        List.of(),
                        List.of(new Sign(Measure.ADOPTED, -1), new Sign(Measure.SPENT, -1))));
    }
}
