package unanimity.bench;

import java.util.Locale;
import java.util.function.LongConsumer;
import unanimity.scenario.ScenarioTemplate;
import unanimity.simulation.Negotiation;
import unanimity.simulation.Plan;
import unanimity.yardstick.Yardstick;
import unanimity.yardstick.YardstickInput;

/** Prints how fast the engine is: beside the yardstick, on two threads, and by members and rounds of a body. */
public final class EngineTables {

    private static final String RULE = "unanimity";
    private static final int ROUNDS = 26;

    private final int turns;
    private final Contest contest = new Contest();

    private EngineTables(int turns) {
        this.turns = turns;
    }

    /** {@code args}: turns, 41 without. */
    public static void main(String[] args) throws InterruptedException {
        int turns = args.length == 0 ? 41 : Integer.parseInt(args[0]);
        System.out.printf(
                Locale.ROOT,
                "Java %s, %d processors, medians of %d turns%n%n",
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                turns);
        EngineTables tables = new EngineTables(turns);
        tables.scenarios();
        tables.threads();
        tables.members();
        tables.rounds();
    }

    private void scenarios() {
        head("scenario");
        for (String name : new String[] {"rutte-2024", "rutte-2024-qualified-majority", "tutorial-three-members"}) {
            row(name, Body.shipped(name));
        }
        System.out.println();
    }

    private void threads() throws InterruptedException {
        Threads.Result rutte = new Threads(Plan.of(Body.shipped("rutte-2024")), 2000).of(turns);
        System.out.println("| rutte-2024, runs/s | one thread | two threads | two to one | by processor time |");
        System.out.println("|---|---|---|---|---|");
        System.out.printf(
                Locale.ROOT,
                "| engine | %,.0f | %,.0f | %.2f | %.2f |%n%n",
                rutte.one(),
                rutte.two(),
                rutte.byClock(),
                rutte.byProcessor());
    }

    private void members() {
        head("members, " + ROUNDS + " rounds, unanimity");
        for (int members = 8; members <= 512; members *= 2) {
            row(Integer.toString(members), Body.of(members, ROUNDS, RULE));
        }
        System.out.println();
        // Whom such a rule needs, beside whom, must be found out; under unanimity it is clear.
        head("members, " + ROUNDS + " rounds, all by number");
        for (int members = 8; members <= 512; members *= 4) {
            row(Integer.toString(members), Body.of(members, ROUNDS, "{at_least: " + members + "}"));
        }
        System.out.println();
    }

    private void rounds() {
        head("rounds, 32 members, " + RULE);
        for (int rounds = 1; rounds <= 256; rounds *= 4) {
            row(Integer.toString(rounds), Body.of(32, rounds, RULE));
        }
        System.out.println();
    }

    private static void head(String what) {
        System.out.println("| " + what + " | engine, runs/s | yardstick, runs/s | engine to yardstick | a run, µs |");
        System.out.println("|---|---|---|---|---|");
    }

    private void row(String name, ScenarioTemplate template) {
        Contest.Result result = contest.of(engine(template), yardstick(template), turns);
        System.out.printf(
                Locale.ROOT,
                "| %s | %,.0f | %,.0f | %.2f | %,.1f |%n",
                name,
                result.first(),
                result.second(),
                result.ratio(),
                1e6 / result.first());
    }

    private static LongConsumer engine(ScenarioTemplate template) {
        Plan plan = Plan.of(template);
        return seed -> new Negotiation(plan, seed).run();
    }

    private static LongConsumer yardstick(ScenarioTemplate template) {
        Yardstick yardstick = Yardstick.bare(new YardstickInput(template));
        return yardstick::run;
    }
}
