package unanimity.chart;

import java.util.Locale;
import unanimity.model.Outcome;

/** Runs of bodies of any size, made up for a test. */
final class ExampleBody {

    private ExampleBody() {}

    /** Members M000, M001, … of which every third supports from the start and the last seven are never won. */
    static ExampleRun of(int members, int rounds) {
        ExampleRun run = ExampleRun.lasting(rounds).endingIn(Outcome.DEADLINE).deadlineInRound(rounds - 1);
        for (int i = 0; i < members; i++) {
            String id = String.format(Locale.ROOT, "M%03d", i);
            String name = "Member number " + i;
            int consent = Math.min(1 + i % 11, rounds - 1);
            run = i % 3 == 0
                    ? run.supporter(id)
                    : i >= members - 7 ? run.neverWon(id, name, i % 5) : run.holdOut(id, name, consent, consent);
        }
        return run;
    }
}
