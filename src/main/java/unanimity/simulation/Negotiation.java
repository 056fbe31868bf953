package unanimity.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;
import unanimity.chance.Chance;
import unanimity.model.RecordedRun;
import unanimity.model.RunResult;

/**
 * One negotiation. Each phase of a round is one event on the schedule, in the order in which a delegate would tell it;
 * within a phase the agents step one after another and all read the same state.
 */
public final class Negotiation extends SimState {

    private static final int CALENDAR = 0;
    private static final int GAINS = 1;
    private static final int CONSENT = 2;
    private static final int MEETINGS = 3;
    private static final int DECISION = 4;
    private static final int RECORD = 5;

    private final Situation now;
    private final Gains gains;
    private final MemberAgent[] members;
    private final CalendarAgent calendar;
    private final RivalAgent[] rivals;
    private final Proposer proposer;
    private final DecidingBody body;
    private final Recorder recorder;
    private int round;

    /**
     * A negotiation about to begin.
     *
     * @param seed any number: the same gives the same run
     */
    public Negotiation(Plan plan, long seed) {
        this(plan, seed, Fixed.NOTHING);
    }

    /** The same with some numbers other than they are drawn or written. */
    public Negotiation(Plan plan, long seed, Fixed fixed) {
        this(plan, seed, fixed, insight -> Witness.NONE);
    }

    Negotiation(Plan plan, long seed, Function<Insight, Witness> observer) {
        this(plan, seed, Fixed.NOTHING, observer);
    }

    private Negotiation(Plan plan, long seed, Fixed fixed, Function<Insight, Witness> observer) {
        super(new Unasked());
        now = Situation.of(plan, new Chance(seed), fixed);
        gains = new Gains(now);
        Board board = new Board(now, gains);
        Prospects prospects = new Prospects(now, board, gains);
        Witness witness = observer.apply(new Insight(now, gains, board, prospects));
        Openings openings = new Openings(now, board, witness);
        Consents consents = new Consents(now, witness);
        Agreement agreement = new Agreement(now, gains, board, openings, consents);
        calendar = new CalendarAgent(now, gains, openings, witness);
        rivals = new RivalAgent[plan.rivals.count];
        for (int r = 0; r < rivals.length; r++) {
            rivals[r] = new RivalAgent(r, now, witness);
        }
        members = new MemberAgent[plan.members];
        for (int i = 0; i < members.length; i++) {
            members[i] = new MemberAgent(i, now, gains, consents, witness);
        }
        proposer = new Proposer(now, gains, board, prospects, agreement, witness);
        body = new DecidingBody(now, gains, agreement, members, witness);
        recorder = new Recorder(now, board, proposer, body, witness);
    }

    /** Puts the phases of a round on the schedule, in the order in which a delegate would tell them. */
    @Override
    public void start() {
        super.start();
        schedule.scheduleRepeating(Schedule.EPOCH, CALENDAR, calendarPhase());
        schedule.scheduleRepeating(Schedule.EPOCH, GAINS, gainsPhase());
        schedule.scheduleRepeating(Schedule.EPOCH, CONSENT, consentPhase());
        schedule.scheduleRepeating(Schedule.EPOCH, MEETINGS, proposer);
        schedule.scheduleRepeating(Schedule.EPOCH, DECISION, body);
        schedule.scheduleRepeating(Schedule.EPOCH, RECORD, recorder);
    }

    /** Runs it to its end and writes down everything that happens. The result is the same as without. */
    public static RecordedRun record(Plan plan, long seed) {
        return record(plan, seed, Fixed.NOTHING);
    }

    /** The same with some numbers other than they are drawn or written. */
    public static RecordedRun record(Plan plan, long seed, Fixed fixed) {
        List<Chronicler> chronicler = new ArrayList<>(1);
        Negotiation negotiation = new Negotiation(plan, seed, fixed, insight -> {
            chronicler.add(new Chronicler(insight));
            return chronicler.get(0);
        });
        RunResult result = negotiation.run();
        return new RecordedRun(result, chronicler.get(0).trace());
    }

    /** Runs it to its end. */
    public RunResult run() {
        start();
        boolean going = true;
        while (going) {
            going = schedule.step(this);
        }
        finish();
        return recorder.result();
    }

    // Phases step their agents by loops: MASON's Sequence would call each of them through an interface, which takes
    // longer
    // than what most of them do.

    private Steppable calendarPhase() {
        return state -> {
            readClock();
            calendar.step(state);
            for (RivalAgent rival : rivals) {
                rival.step(state);
            }
        };
    }

    private Steppable gainsPhase() {
        return state -> {
            look();
            for (MemberAgent member : members) {
                member.weigh();
            }
        };
    }

    private Steppable consentPhase() {
        return state -> {
            for (MemberAgent member : members) {
                member.deliberate(round);
            }
        };
    }

    private void look() {
        body.noteEndorsers();
        gains.look(round, now.deadline().pressure(round), now.ballot().spare());
    }

    /** Once a round: the schedule is locked while its time is read, and every agent asks for it. */
    private void readClock() {
        round = (int) schedule.getTime();
    }

    /** The present round, 0, 1, … */
    static int round(SimState state) {
        return ((Negotiation) state).round;
    }
}
