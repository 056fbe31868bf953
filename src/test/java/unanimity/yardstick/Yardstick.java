package unanimity.yardstick;

import static unanimity.yardstick.YardstickInput.*;

import java.util.Arrays;
import unanimity.chance.Chance;
import unanimity.chance.Purpose;
import unanimity.model.Power;

/**
 * The whole model a second time, in one file and on bare arrays, written from {@code docs/explanation/evaluation.md} and
 * from nothing of the engine. It is the oracle of the engine, whose results must equal these bit for bit, and the yardstick
 * of its speed: what does not change is kept, and a round allocates nothing. One instance runs any number of seeds, one
 * after another; results are those of the last run.
 */
public final class Yardstick {

    public static final int ADOPTED = 0;
    public static final int DEADLINE = 1;
    public static final int WITHDRAWN = 2;

    public static final int WITHHOLDING = 0;
    public static final int CONSENTING = 1;
    public static final int ENDORSING = 2;

    /** Endorsement round of who does not endorse, round of the first grant of what is not granted. */
    public static final int NOT_YET = Integer.MIN_VALUE;

    private static final int RUNNING = -1;
    private static final double EPS = 1e-12;
    private static final double K = 0.01;
    private static final double LOG_K = StrictMath.log(K);
    private static final int PIECES_PER_UNIT = 64;
    private static final long NOBODY = Chance.identity("");

    private final YardstickInput in;
    private final boolean hashing;
    private final int n;
    private final int issues;
    private final boolean amendable;

    // Numbers of the run and what follows from them (§2).
    private final double[] v;
    private Chance chance = new Chance(0);
    private final double[] s;
    private final double[] proposerSalience;
    private final double[] relativeInfluence;
    private final double[] near;
    private final double[] influenceKnown;
    private final double[] closenessKnown;
    private final double[] denominator;
    private final double[] bySharedTaste;
    private final double[] byOwnTaste;
    private final double[] correlated;
    private final double[] taste;
    private final double[] opacityError;
    private final double[] noAgreement;
    private final double[] rivalUtility;
    private final double[] weight;
    private double totalWeight;
    private final int[] lightest;
    private final int[] heaviest;
    private final int[][] byIdeal;
    private int spare;
    private final double[] eventChance;
    private final double[] leakChance;

    // State of the run.
    private int t;
    private int end;
    private double extension;
    private double kappa;
    private double spent;
    private int hopelessRounds;
    private int silenceSince;
    private int consents;
    private final double[] y;
    private final double[] liking;
    private final double[] walk;
    private final double[] gain;
    private final int[] stance;
    private final boolean[] byDeal;
    private final double[] due;
    private final int[] consentOrder;
    private final double[] stated;
    private final double[] level;
    private final double[] grantedByEvent;
    private final double[] lasts;
    private final boolean[] opened;
    private final boolean[] openingDrawn;
    private final boolean[] givenUp;
    private final boolean[] leaked;
    private final boolean[] happened;
    private final boolean[] stands;
    private final boolean[] left;

    // Of the gains phase, kept while nothing they depend on changes.
    private final double[] credibility;
    private final double[] policy;
    private final double[] pledges;
    private final double[] removed;
    private final boolean[] termsChanged;
    private final double[] numerator;
    private final double[] peerShare;
    private final double[] peerPower;
    private boolean peersKnown;
    private boolean endorsersChanged;
    private boolean dealStruck;
    private double pressure;
    private final boolean[] declared;
    private final double[] belief;
    private final double[] outside;
    private final double[] present;
    private final double[] yAll;
    private final double[] removedAll;

    // Tables of the meetings phase: terms of member i in rows i.
    private final int[] terms;
    private final double[][] termWorth;
    private final double[][] termCost;
    private final int[][] termOf;
    private final double[][] termMove;
    private final int[] divisible;
    private final int[][] divisibleTerm;
    private final int[] stepped;
    private final int[][] steppedTerm;
    private final double[] divisibleWorth;
    private final double[] allWorth;
    private final boolean[] tableChanged;
    private final boolean[] floorChanged;
    private final double[] lo;
    private final double[] floor;
    private final double[] floorCost;
    private final double[] publicShare;
    private final double[] bestOther;
    private double packageWorth;
    private double packageCost;
    private final double[] fraction;
    private final int[] digit;
    private final int[] bestDigit;
    private final double[] rise;

    // The proposer's pool H, the number h it needs of it, and its reserve.
    private boolean poolKnown;
    private final boolean[] inPool;
    private int poolSize;
    private int poolNeed;
    private final int[] poolById;
    private final int[] poolByCost;
    private int outsiders;
    private final int[] outsideByCost;
    private final boolean[] reserved;
    private int size;
    private int need;
    private double reserve;
    private final boolean[] favour;
    private double[] pace = new double[8];
    private int pacesKnown;
    private boolean summit;
    private final boolean[] reachable;
    private final int[] route;
    private final int[] routeClass;
    private final double[] routeKey;

    // Results.
    private int outcome;
    private boolean extended;
    private int lastMember;
    private int meetings;
    private int exchanges;
    private int recantations;
    private final int[] consentRound;
    private final int[] endorsementRound;
    private final double[] pay;
    private final double[] paid;
    private final double[] floorAtStart;
    private final int[] irreconcilableRounds;
    private final int[] grantRound;
    private int[] endorsersAt;
    private long[] hashAt;

    public Yardstick(YardstickInput input) {
        this(input, true);
    }

    /** Without {@link #hash}, which only the comparison with the engine needs. */
    public static Yardstick bare(YardstickInput input) {
        return new Yardstick(input, false);
    }

    private Yardstick(YardstickInput input, boolean hashing) {
        in = input;
        this.hashing = hashing;
        n = in.members;
        issues = in.issues;
        int demands = in.demands;
        int negotiables = 0;
        for (int k = 0; k < issues; k++) {
            negotiables += in.negotiable[k] ? 1 : 0;
        }
        amendable = negotiables > 0;
        v = new double[in.base.length];
        s = new double[n * issues];
        proposerSalience = new double[issues];
        relativeInfluence = new double[n];
        near = new double[n * n];
        influenceKnown = new double[n];
        closenessKnown = new double[in.blocs];
        Arrays.fill(influenceKnown, Double.NaN);
        denominator = new double[n];
        bySharedTaste = new double[in.blocs];
        byOwnTaste = new double[n];
        correlated = new double[n];
        taste = new double[n];
        opacityError = new double[n];
        noAgreement = new double[n];
        rivalUtility = new double[n * in.rivals];
        weight = new double[n];
        lightest = new int[n];
        heaviest = new int[n];
        byIdeal = new int[issues][n];
        for (int k = 0; k < issues; k++) {
            for (int j = 0; j < n; j++) {
                byIdeal[k][j] = j;
            }
        }
        eventChance = new double[in.events];
        leakChance = new double[demands];
        y = new double[issues];
        liking = new double[n];
        walk = new double[n];
        gain = new double[n];
        stance = new int[n];
        byDeal = new boolean[n];
        due = new double[n];
        consentOrder = new int[n];
        stated = new double[n];
        level = new double[demands];
        grantedByEvent = new double[demands];
        lasts = new double[demands];
        opened = new boolean[demands];
        openingDrawn = new boolean[demands];
        givenUp = new boolean[demands];
        leaked = new boolean[demands];
        happened = new boolean[in.events];
        stands = new boolean[in.rivals];
        left = new boolean[in.rivals];
        credibility = new double[demands];
        policy = new double[n];
        pledges = new double[n];
        removed = new double[n * issues];
        termsChanged = new boolean[n];
        numerator = new double[n];
        peerShare = new double[n];
        peerPower = new double[n];
        declared = new boolean[n];
        belief = new double[2 * in.rivals];
        outside = new double[n];
        present = new double[n];
        yAll = new double[issues];
        removedAll = new double[issues];
        terms = new int[n];
        termWorth = new double[n][];
        termCost = new double[n][];
        termOf = new int[n][];
        termMove = new double[n][];
        divisible = new int[n];
        divisibleTerm = new int[n][];
        stepped = new int[n];
        steppedTerm = new int[n][];
        int most = 0;
        for (int i = 0; i < n; i++) {
            int room = in.demandFrom[i + 1] - in.demandFrom[i] + negotiables * (PIECES_PER_UNIT + n + 2);
            termWorth[i] = new double[room];
            termCost[i] = new double[room];
            termOf[i] = new int[room];
            termMove[i] = new double[room];
            divisibleTerm[i] = new int[room];
            steppedTerm[i] = new int[room];
            most = Math.max(most, room);
        }
        divisibleWorth = new double[n];
        allWorth = new double[n];
        tableChanged = new boolean[n];
        floorChanged = new boolean[n];
        lo = new double[n];
        floor = new double[n];
        floorCost = new double[n];
        publicShare = new double[n];
        bestOther = new double[n];
        fraction = new double[most];
        digit = new int[most];
        bestDigit = new int[most];
        rise = new double[demands];
        inPool = new boolean[n];
        poolById = new int[n];
        poolByCost = new int[n];
        outsideByCost = new int[n];
        reserved = new boolean[n];
        favour = new boolean[n];
        reachable = new boolean[n];
        route = new int[n];
        routeClass = new int[n];
        routeKey = new double[n];
        consentRound = new int[n];
        endorsementRound = new int[n];
        pay = new double[n];
        paid = new double[n];
        floorAtStart = new double[n];
        irreconcilableRounds = new int[n];
        grantRound = new int[demands];
        endorsersAt = new int[in.extendedDeadline + 8];
        hashAt = new long[in.extendedDeadline + 8];
    }

    /** One run to its end. */
    public void run(long seed) {
        reset(seed);
        for (t = 0; ; t++) {
            calendarPhase();
            gainsPhase();
            consentPhase();
            meetingsPhase();
            decisionPhase();
            endorsersAt[t] = endorsers();
            if (outcome != RUNNING) {
                break;
            }
        }
        lastMember = outcome == ADOPTED ? lastEndorser() : NONE;
    }

    // §1, §2: before round 0.

    private void reset(long seed) {
        chance = new Chance(seed);
        System.arraycopy(in.base, 0, v, 0, v.length);
        for (int u = 0; u < in.drawnCell.length; u++) {
            double value = in.distribution[u].quantile(chance.uniform(Purpose.PARAMETER, in.drawnKey[u], 0));
            value = Math.min(in.high[u], Math.max(in.low[u], value));
            v[in.drawnCell[u]] = in.drawnWhole[u] ? Math.rint(value) : value;
        }
        for (int b = 0; b < in.blocs; b++) {
            bySharedTaste[b] = chance.normal(Purpose.BLOC_TASTE, in.blocKey[b], 0);
        }
        for (int i = 0; i < n; i++) {
            byOwnTaste[i] = chance.normal(Purpose.TASTE, in.memberKey[i], 0);
        }
        end = NEVER;
        extension = v[EXTENSION];
        kappa = v[CREDIBILITY];
        spent = 0;
        hopelessRounds = 0;
        silenceSince = NONE;
        consents = 0;
        outcome = RUNNING;
        extended = false;
        meetings = 0;
        exchanges = 0;
        recantations = 0;
        System.arraycopy(v, in.proposalPositions, y, 0, issues);
        System.arraycopy(v, in.affinity, liking, 0, n);
        Arrays.fill(opacityError, Double.NaN);
        Arrays.fill(walk, 0);
        Arrays.fill(gain, 0);
        Arrays.fill(stance, WITHHOLDING);
        Arrays.fill(byDeal, false);
        Arrays.fill(consentOrder, 0);
        Arrays.fill(stated, Double.NaN);
        Arrays.fill(level, 0);
        Arrays.fill(grantedByEvent, 0);
        Arrays.fill(lasts, 1);
        Arrays.fill(openingDrawn, false);
        Arrays.fill(givenUp, false);
        Arrays.fill(leaked, false);
        Arrays.fill(happened, false);
        Arrays.fill(stands, false);
        Arrays.fill(left, false);
        Arrays.fill(consentRound, NONE);
        Arrays.fill(endorsementRound, NOT_YET);
        Arrays.fill(pay, 0);
        Arrays.fill(paid, 0);
        Arrays.fill(irreconcilableRounds, 0);
        Arrays.fill(grantRound, NOT_YET);
        for (int d = 0; d < in.demands; d++) {
            opened[d] = in.openingKind[d] == FROM_START;
        }
        if (in.home != NONE) {
            stance[in.home] = ENDORSING;
            endorsementRound[in.home] = -1;
        }
        derive();
    }

    /** Everything that follows from the numbers of the run; again after each shock. */
    private void derive() {
        double influence = 0;
        for (int i = 0; i < n; i++) {
            influence += v[in.influence + i];
        }
        normalise(in.proposalSalience, proposerSalience, 0);
        for (int i = 0; i < n; i++) {
            normalise(in.salience + i * issues, s, i * issues);
            relativeInfluence[i] = influence == 0 ? 0 : v[in.influence + i] / influence;
            weight[i] = in.rule == WEIGHTED ? v[in.votes + i] : in.rule == QUALIFIED ? v[in.population + i] : 1;
        }
        deriveCloseness();
        deriveTaste();
        deriveUtilities();
        totalWeight = 0;
        for (int i = 0; i < n; i++) {
            totalWeight += weight[i];
            lightest[i] = i;
            heaviest[i] = i;
        }
        sortByWeight(lightest, 1);
        sortByWeight(heaviest, -1);
        spare = in.rivals > 0 ? spare() : 0;
        for (int k = 0; k < issues; k++) {
            if (in.negotiable[k]) {
                sortByIdeal(byIdeal[k], k);
            }
        }
        for (int e = 0; e < in.events; e++) {
            eventChance[e] = 1 - StrictMath.exp(-v[in.hazard + e]);
        }
        for (int d = 0; d < in.demands; d++) {
            leakChance[d] = 1 - StrictMath.exp(-v[in.leak + d]);
        }
        int rounds = (int) Math.rint(v[EXCHANGES]);
        if (pace.length < rounds) {
            pace = new double[rounds];
        }
        deriveCredibility();
        peersKnown = false;
        poolKnown = false;
    }

    private void normalise(int cells, double[] share, int from) {
        double sum = 0;
        for (int k = 0; k < issues; k++) {
            sum += v[cells + k];
        }
        for (int k = 0; k < issues; k++) {
            share[from + k] = sum == 0 ? 0 : v[cells + k] / sum;
        }
    }

    /** n_ij and the denominators of B; kept from run to run while closeness and influence are the same. */
    private void deriveCloseness() {
        int blocs = in.blocs;
        if (Arrays.equals(v, in.influence, in.influence + n, influenceKnown, 0, n)
                && Arrays.equals(v, in.closeness, in.closeness + blocs, closenessKnown, 0, blocs)) {
            return;
        }
        System.arraycopy(v, in.influence, influenceKnown, 0, n);
        System.arraycopy(v, in.closeness, closenessKnown, 0, blocs);
        Arrays.fill(near, -1);
        for (int b = 0; b < blocs; b++) {
            int[] bloc = in.blocMembers[b];
            for (int i : bloc) {
                for (int j : bloc) {
                    near[i * n + j] = Math.max(near[i * n + j], v[in.closeness + b]);
                }
            }
        }
        for (int i = 0; i < n; i++) {
            double sum = 0;
            for (int j = 0; j < n; j++) {
                if (near[i * n + j] < 0) {
                    near[i * n + j] = 1;
                }
                if (j != i) {
                    sum += near[i * n + j] * v[in.influence + j];
                }
            }
            denominator[i] = sum;
        }
    }

    private void deriveTaste() {
        Arrays.fill(taste, 0);
        Arrays.fill(correlated, 0);
        for (int b = 0; b < in.blocs; b++) {
            double correlation = v[in.correlation + b];
            if (correlation > 0) {
                for (int i : in.blocMembers[b]) {
                    taste[i] += Math.sqrt(correlation) * bySharedTaste[b];
                    correlated[i] += correlation;
                }
            }
        }
        for (int i = 0; i < n; i++) {
            double own = Math.sqrt(Math.max(0, 1 - correlated[i])) * byOwnTaste[i];
            taste[i] = v[in.tasteNoise + i] * (taste[i] + own);
        }
    }

    private void deriveUtilities() {
        for (int i = 0; i < n; i++) {
            double quo = 0;
            for (int k = 0; k < issues; k++) {
                if (!Double.isNaN(v[in.statusQuo + k])) {
                    quo += s[i * issues + k] * loss(ideal(i, k) - v[in.statusQuo + k]);
                }
            }
            noAgreement[i] = Double.isNaN(v[in.fallback + i]) ? -quo : v[in.fallback + i];
            for (int r = 0; r < in.rivals; r++) {
                double far = 0;
                for (int k = 0; k < issues; k++) {
                    far += s[i * issues + k] * loss(ideal(i, k) - v[in.rivalPositions + r * issues + k]);
                }
                rivalUtility[i * in.rivals + r] = -far + v[in.rivalAffinity + i * in.rivals + r];
            }
        }
    }

    /** κ of each pledge; whatever is counted with it changes. */
    private void deriveCredibility() {
        for (int d = 0; d < in.demands; d++) {
            double believed = Math.max(kappa, v[in.guarantor + d]);
            credibility[d] = in.open[d] ? believed + (1 - believed) * v[AUDIENCE] : believed;
        }
        Arrays.fill(termsChanged, true);
        Arrays.fill(tableChanged, true);
    }

    private void sortByWeight(int[] order, int sign) {
        for (int place = 1; place < n; place++) {
            int member = order[place];
            int to = place;
            while (to > 0 && sign * weight[order[to - 1]] > sign * weight[member]) {
                order[to] = order[to - 1];
                to--;
            }
            order[to] = member;
        }
    }

    private void sortByIdeal(int[] order, int k) {
        for (int place = 1; place < n; place++) {
            int member = order[place];
            int to = place;
            while (to > 0 && ideal(order[to - 1], k) > ideal(member, k)) {
                order[to] = order[to - 1];
                to--;
            }
            order[to] = member;
        }
    }

    /** How many members, lightest first, the rule can do without. */
    private int spare() {
        Arrays.fill(favour, true);
        for (int without = 0; without < n; without++) {
            favour[lightest[without]] = false;
            if (!met()) {
                return without;
            }
        }
        return n;
    }

    /** Whether those marked in {@code favour} meet the rule. */
    private boolean met() {
        int count = 0;
        double part = 0;
        for (int i = 0; i < n; i++) {
            if (favour[i]) {
                count++;
                part += weight[i];
            }
        }
        double share = totalWeight == 0 ? 0 : part / totalWeight;
        return switch (in.rule) {
            case UNANIMITY -> count == n;
            case MAJORITY -> 2 * count > n;
            case COUNT -> count >= Math.rint(v[AT_LEAST]);
            case WEIGHTED -> share >= v[QUOTA] - EPS;
            default ->
                ((double) count / n >= v[QUALIFIED_MEMBERS] - EPS && share >= v[QUALIFIED_POPULATION] - EPS)
                        || n - count < Math.rint(v[BLOCKING]);
        };
    }

    private boolean metByEndorsers() {
        for (int i = 0; i < n; i++) {
            favour[i] = stance[i] == ENDORSING;
        }
        return met();
    }

    private double ideal(int i, int k) {
        return v[in.positions + i * issues + k];
    }

    private double loss(double z) {
        return in.quadratic ? z * z : Math.abs(z);
    }

    private static double clip(double x) {
        return Math.min(1, Math.max(0, x));
    }

    /** v_d: typed, or for an opt-out the policy loss that it removes. */
    private double worth(int d) {
        int k = in.optOut[d];
        if (k == NONE) {
            return v[in.worth + d];
        }
        int i = in.demandOwner[d];
        return s[i * issues + k] * loss(ideal(i, k) - y[k]);
    }

    // §3: calendar phase.

    private void calendarPhase() {
        if (t == in.deadline) {
            extended = in.hasExtension && chance.uniform(Purpose.EXTENSION, NOBODY, t) < extension;
            extension = extended ? 1 : 0;
            end = extended ? in.extendedDeadline : in.deadline;
        }
        for (int d = 0; d < in.demands; d++) {
            if (in.openingKind[d] == ON_DATE && in.openingRound[d] == t) {
                open(d);
            }
        }
        for (int e = 0; e < in.events; e++) {
            if (in.eventDated[e] ? in.eventRound[e] == t : hazardStrikes(e)) {
                happened[e] = true;
                shock(e);
                grantFromOutside(e);
            }
        }
        for (int i = 0; t > 0 && i < n; i++) {
            if (v[in.drift + i] != 0) {
                walk[i] += v[in.drift + i] * chance.normal(Purpose.DRIFT, in.memberKey[i], t);
            }
        }
        leaks();
        rivals();
    }

    private boolean hazardStrikes(int e) {
        return !happened[e] && chance.uniform(Purpose.EVENT, in.eventKey[e], t) < eventChance[e];
    }

    private void shock(int e) {
        int[] targets = in.shockTarget[e];
        if (targets.length == 0) {
            return;
        }
        for (int place = 0; place < targets.length; place++) {
            int target = targets[place];
            double value = v[in.shockValue[e][place]];
            v[target] = in.whole[target] ? Math.rint(value) : value;
            if (target >= in.proposalPositions && target < in.proposalPositions + issues) {
                y[target - in.proposalPositions] = v[target];
            } else if (target >= in.affinity && target < in.affinity + n) {
                liking[target - in.affinity] = v[target];
            } else if (target == CREDIBILITY) {
                kappa = v[target];
            } else if (target == EXTENSION && end == NEVER) {
                extension = v[target];
            }
        }
        derive();
    }

    private void grantFromOutside(int e) {
        int d = in.grantDemand[e];
        if (d == NONE) {
            return;
        }
        double before = level[d];
        level[d] = Math.max(before, v[in.grantLevel + e]);
        rise[d] = level[d] - before;
        grantedByEvent[d] += rise[d];
        lasts[d] = v[in.grantLasts + e];
        termsChanged[in.demandOwner[d]] = true;
        tableChanged[in.demandOwner[d]] = true;
        shift(d);
        if (before == 0 && level[d] > 0) {
            grantRound[d] = t;
            openAfter(d);
        }
    }

    /** y moves with the rise of a level. */
    private void shift(int d) {
        for (int place = 0; place < in.shiftIssue[d].length; place++) {
            int k = in.shiftIssue[d][place];
            movePolicy(k, clip(y[k] + v[in.shiftCell[d][place]] * rise[d]));
        }
    }

    private void movePolicy(int k, double to) {
        if (y[k] != to) {
            y[k] = to;
            Arrays.fill(termsChanged, true);
            Arrays.fill(tableChanged, true);
            poolKnown = false;
        }
    }

    /** What waits for this one: on its first grant; later ones find nothing undrawn. */
    private void openAfter(int d) {
        for (int later = 0; later < in.demands; later++) {
            if (in.openingAfter[later] == d) {
                open(later);
            }
        }
    }

    /** At most once; it suspends a consent. */
    private void open(int d) {
        if (openingDrawn[d]) {
            return;
        }
        openingDrawn[d] = true;
        if (chance.uniform(Purpose.OPENS, in.demandKey[d], 0) < v[in.probability + d]) {
            int i = in.demandOwner[d];
            opened[d] = true;
            tableChanged[i] = true;
            poolKnown = false;
            if (stance[i] == CONSENTING) {
                stance[i] = WITHHOLDING;
                consentRound[i] = NONE;
            }
        }
    }

    private void leaks() {
        boolean any = false;
        for (int d = 0; d < in.demands; d++) {
            if (!in.open[d]
                    && level[d] > 0
                    && !leaked[d]
                    && leakChance[d] > 0
                    && chance.uniform(Purpose.LEAK, in.demandKey[d], t) < leakChance[d]) {
                leaked[d] = true;
                any = true;
                kappa *= 1 - v[LEAK_COST];
            }
        }
        if (any) {
            deriveCredibility();
        }
    }

    private void rivals() {
        for (int r = 0; r < in.rivals; r++) {
            if (!left[r] && t >= in.rivalEnter[r]) {
                left[r] = rivalLeaves(r);
                stands[r] = !left[r];
            }
        }
    }

    private boolean rivalLeaves(int r) {
        if (t >= in.rivalExit[r] || stance[in.rivalHome[r]] != WITHHOLDING) {
            return true;
        }
        peers();
        double leaves = 1 - StrictMath.exp(-(v[in.exitRate + r] * peerPower[in.rivalHome[r]]));
        return leaves > 0 && chance.uniform(Purpose.RIVAL_EXIT, in.rivalKey[r], t) < leaves;
    }

    // §4: gains phase.

    private void gainsPhase() {
        endorsersChanged = false;
        dealStruck = false;
        pressure = deadlinePressure();
        beliefsInRivals();
        peers();
        long hash = t == 0 ? 0 : hashAt[t - 1];
        if (t == hashAt.length) {
            hashAt = Arrays.copyOf(hashAt, 2 * t);
            endorsersAt = Arrays.copyOf(endorsersAt, 2 * t);
        }
        for (int i = 0; i < n; i++) {
            double phased = 1 - v[in.urgency + i] + v[in.urgency + i] * pressure;
            outside[i] = outside(i, noAgreement[i] - v[in.failureCost + i] * phased);
            gain[i] = gainNow(i);
            present[i] = gain[i];
            if (hashing) {
                hash = hash * 31 + Double.doubleToLongBits(gain[i]);
            }
            if (t == 0) {
                floorAtStart[i] = Math.max(0, -gain[i]);
            }
        }
        hashAt[t] = hash;
    }

    /** g: how near the deadline is felt. */
    private double deadlinePressure() {
        double eta = v[PRESSURE];
        double first = Power.of(Math.min(1, (double) t / in.deadline), eta);
        if (extension == 0) {
            return first;
        }
        double later = Power.of(Math.min(1, (double) t / in.extendedDeadline), eta);
        return (1 - extension) * first + extension * later;
    }

    /** V of each rival, for who has declared itself (even places) and who has not (odd places). */
    private void beliefsInRivals() {
        if (in.rivals == 0) {
            return;
        }
        int count = 0;
        for (int i = 0; i < n; i++) {
            declared[i] =
                    (stance[i] == WITHHOLDING && hasOpen(i)) || (t >= 1 && stance[i] != ENDORSING && present[i] < -EPS);
            count += declared[i] ? 1 : 0;
        }
        for (int r = 0; r < in.rivals; r++) {
            for (int other = 0; other < 2; other++) {
                int held = Math.max(0, count - 1 + other - spare);
                belief[2 * r + other] = stands[r] && held > 0 ? 1 - Power.of(1 - v[in.blockBelief + r], held) : 0;
            }
        }
    }

    /** R from its part R0. */
    private double outside(int i, double r0) {
        double pull = 0;
        for (int r = 0; r < in.rivals; r++) {
            double believed = belief[2 * r + (declared[i] ? 0 : 1)];
            pull = Math.max(pull, believed * Math.max(0, rivalUtility[i * in.rivals + r] - r0));
        }
        double waiting = t < in.waitingUntil[i] ? v[in.waiting + i] : 0;
        return r0 + pull + waiting;
    }

    /** B of each member and its power, while the endorsers are the same. */
    private void peers() {
        if (peersKnown) {
            return;
        }
        peersKnown = true;
        Arrays.fill(numerator, 0);
        for (int j = 0; j < n; j++) {
            if (stance[j] == ENDORSING) {
                double own = numerator[j];
                double influence = v[in.influence + j];
                int row = j * n;
                for (int i = 0; i < n; i++) {
                    numerator[i] += near[row + i] * influence;
                }
                numerator[j] = own;
            }
        }
        for (int i = 0; i < n; i++) {
            peerShare[i] = denominator[i] == 0 ? 0 : numerator[i] / denominator[i];
            peerPower[i] = power(peerShare[i], i);
        }
    }

    private double power(double share, int i) {
        return share == 0 ? 0 : Power.of(share, v[in.steepness + i]);
    }

    /** G from the state now, with the private parts and the outside option of the gains phase. */
    private double gainNow(int i) {
        if (termsChanged[i]) {
            policyAndPledges(i);
        }
        double peer = v[in.peerWeight + i] * peerPower[i];
        return policy[i] + liking[i] + pledges[i] - irritation(i) + peer + taste[i] + walk[i] - outside[i];
    }

    private void policyAndPledges(int i) {
        termsChanged[i] = false;
        tableChanged[i] = true;
        int row = i * issues;
        Arrays.fill(removed, row, row + issues, 0);
        double promised = 0;
        for (int d = in.demandFrom[i]; d < in.demandFrom[i + 1]; d++) {
            double counted = counted(d);
            int k = in.optOut[d];
            if (k == NONE) {
                promised += credibility[d] * v[in.worth + d] * counted;
            } else {
                removed[row + k] = Math.max(removed[row + k], credibility[d] * counted);
            }
        }
        double sum = 0;
        for (int k = 0; k < issues; k++) {
            sum -= s[row + k] * (1 - removed[row + k]) * loss(ideal(i, k) - y[k]);
        }
        policy[i] = sum;
        pledges[i] = promised;
    }

    /** ℓ̃: of a level granted from outside only a part counts until its extension is granted. */
    private double counted(int d) {
        if (grantedByEvent[d] == 0) {
            return level[d];
        }
        int i = in.demandOwner[d];
        double extension = 0;
        for (int e = in.demandFrom[i]; e < in.demandFrom[i + 1]; e++) {
            if (in.extended[e] == d) {
                extension = Math.max(extension, level[e]);
            }
        }
        return level[d] - (1 - lasts[d]) * (1 - extension) * grantedByEvent[d];
    }

    private double irritation(int i) {
        double sum = 0;
        int[] touching = in.touchDemand[i];
        for (int place = 0; place < touching.length; place++) {
            int d = touching[place];
            if (level[d] != 0 && (in.open[d] || leaked[d])) {
                int irritates = in.touchIrritates[i][place];
                int benefits = in.touchBenefits[i][place];
                double net = (irritates == NONE ? 0 : v[irritates]) - (benefits == NONE ? 0 : v[benefits]);
                if (net != 0) {
                    sum += credibility[d] * net * level[d];
                }
            }
        }
        return sum;
    }

    // §5: consent phase.

    private void consentPhase() {
        for (int i = 0; i < n; i++) {
            double margin = -v[in.recantMargin + i];
            if (stance[i] == ENDORSING) {
                if (i != in.home && gain[i] < margin - EPS) {
                    recant(i);
                }
            } else if (stance[i] == CONSENTING) {
                if (gain[i] < (byDeal[i] ? margin : 0) - EPS) {
                    withdraw(i);
                }
            } else if (gain[i] >= -EPS && (!hasOpen(i) || givesUp(i))) {
                consent(i, false);
            }
        }
    }

    private boolean givesUp(int i) {
        double bluff = v[in.bluff + i];
        return t >= end
                || bluff == 0
                || chance.uniform(Purpose.BLUFF, in.memberKey[i], t) < 1 - StrictMath.exp(-(pressure / bluff));
    }

    private void recant(int i) {
        recantations++;
        endorsersChanged();
        endorsementRound[i] = NOT_YET;
        withdraw(i);
    }

    /** Back to withholding; demands given up reopen. */
    private void withdraw(int i) {
        stance[i] = WITHHOLDING;
        consentRound[i] = NONE;
        tableChanged[i] = true;
        Arrays.fill(givenUp, in.demandFrom[i], in.demandFrom[i + 1], false);
    }

    private void endorsersChanged() {
        endorsersChanged = true;
        peersKnown = false;
        if (amendable) {
            Arrays.fill(tableChanged, true);
        }
    }

    /** With or without a deal; what is open is given up. */
    private void consent(int i, boolean deal) {
        stance[i] = CONSENTING;
        byDeal[i] = deal;
        consentRound[i] = t;
        consentOrder[i] = ++consents;
        tableChanged[i] = true;
        poolKnown = false;
        for (int d = in.demandFrom[i]; d < in.demandFrom[i + 1]; d++) {
            givenUp[d] |= isOpen(d);
        }
        due[i] = t == 0 && !deal ? t - v[in.soundings + i] : t;
        double mean = v[in.deliberation + i];
        if (mean != 0) {
            due[i] -= mean * StrictMath.log(chance.uniform(Purpose.DELIBERATION, in.memberKey[i], t));
        }
    }

    private boolean isOpen(int d) {
        return opened[d] && !givenUp[d] && level[d] < 1 - EPS;
    }

    private boolean hasOpen(int i) {
        for (int d = in.demandFrom[i]; d < in.demandFrom[i + 1]; d++) {
            if (isOpen(d)) {
                return true;
            }
        }
        return false;
    }

    // §6: what is on the table, packages.

    /** The terms of a withholding member, its floor cost ĉ. */
    private void table(int i) {
        if (tableChanged[i]) {
            tableChanged[i] = false;
            floorChanged[i] = true;
            terms[i] = 0;
            divisible[i] = 0;
            stepped[i] = 0;
            for (int d = in.demandFrom[i]; d < in.demandFrom[i + 1]; d++) {
                if (isOpen(d)) {
                    double part = 1 - level[d];
                    double full = part * (credibility[d] * worth(d)) + part * prolonged(d) + shiftWorth(d, part);
                    addTerm(i, full, part * v[in.cost + d], d, 0);
                }
            }
            for (int k = 0; amendable && k < issues; k++) {
                if (in.negotiable[k] && !optsOut(i, k)) {
                    addAmendments(i, k);
                }
            }
            sortDivisible(i);
        }
        if (floorChanged[i]) {
            floorChanged[i] = false;
            floorCost[i] = cheapest(i, floor[i]);
        }
    }

    /** What the demand adds to the one that it extends. */
    private double prolonged(int d) {
        int e = in.extended[d];
        return e == NONE ? 0 : credibility[e] * worth(e) * (1 - lasts[e]) * grantedByEvent[e];
    }

    /** What its shifts of policy are worth to the member itself. */
    private double shiftWorth(int d, double part) {
        int i = in.demandOwner[d];
        double sum = 0;
        for (int place = 0; place < in.shiftIssue[d].length; place++) {
            int k = in.shiftIssue[d][place];
            double moved = clip(y[k] + part * v[in.shiftCell[d][place]]);
            sum += s[i * issues + k]
                    * (1 - removed[i * issues + k])
                    * (loss(ideal(i, k) - y[k]) - loss(ideal(i, k) - moved));
        }
        return sum;
    }

    private boolean optsOut(int i, int k) {
        for (int d = in.demandFrom[i]; d < in.demandFrom[i + 1]; d++) {
            if (in.optOut[d] == k && (isOpen(d) || level[d] > 0)) {
                return true;
            }
        }
        return false;
    }

    /** From y to the member's ideal, cut at the endorsers' ideals on the way. */
    private void addAmendments(int i, int k) {
        double to = ideal(i, k);
        double from = y[k];
        boolean up = to > from;
        for (int place = 0; place < n && from != to; place++) {
            int j = byIdeal[k][up ? place : n - 1 - place];
            double cut = ideal(j, k);
            if (stance[j] == ENDORSING && (up ? cut > from && cut < to : cut < from && cut > to)) {
                addPieces(i, k, from, cut);
                from = cut;
            }
        }
        if (from != to) {
            addPieces(i, k, from, to);
        }
    }

    private void addPieces(int i, int k, double from, double to) {
        int pieces = in.quadratic ? (int) Math.ceil(Math.abs(to - from) * PIECES_PER_UNIT) : 1;
        double a = from;
        for (int q = 1; q <= pieces; q++) {
            double b = q == pieces ? to : from + (to - from) * q / pieces;
            double worth = s[i * issues + k] * (loss(ideal(i, k) - a) - loss(ideal(i, k) - b));
            double hurt = 0;
            for (int j = 0; j < n; j++) {
                if (stance[j] == ENDORSING) {
                    double more = Math.max(0, loss(ideal(j, k) - b) - loss(ideal(j, k) - a));
                    hurt += relativeInfluence[j] * s[j * issues + k] * more;
                }
            }
            addTerm(i, worth, proposerSalience[k] * Math.abs(b - a) + hurt, -1 - k, b - a);
            a = b;
        }
    }

    /** {@code of}: a demand, or -1 - k for an amendment on issue k. */
    private void addTerm(int i, double worth, double cost, int of, double move) {
        if (worth <= EPS) {
            return;
        }
        int term = terms[i]++;
        termWorth[i][term] = worth;
        termCost[i][term] = cost;
        termOf[i][term] = of;
        termMove[i][term] = move;
        if (of >= 0 && in.steps[of].length > 0) {
            steppedTerm[i][stepped[i]++] = term;
        } else {
            divisibleTerm[i][divisible[i]++] = term;
        }
    }

    /** By falling worth per cost, after their worths are summed in table order. */
    private void sortDivisible(int i) {
        double[] worth = termWorth[i];
        double[] cost = termCost[i];
        int[] order = divisibleTerm[i];
        double all = 0;
        for (int term = 0; term < terms[i]; term++) {
            all += worth[term];
        }
        allWorth[i] = all;
        double rest = 0;
        for (int place = 0; place < divisible[i]; place++) {
            int term = order[place];
            rest += worth[term];
            int to = place;
            while (to > 0 && worth[term] * cost[order[to - 1]] > worth[order[to - 1]] * cost[term]) {
                order[to] = order[to - 1];
                to--;
            }
            order[to] = term;
        }
        divisibleWorth[i] = rest;
    }

    /** The lowest cost of a package worth {@code target}. */
    private double cheapest(int i, double target) {
        if (stepped[i] == 0) {
            cheapestDivisible(i, target);
            return packageCost;
        }
        double least = Double.POSITIVE_INFINITY;
        if (target < allWorth[i]) {
            Arrays.fill(digit, 0, stepped[i], 0);
            do {
                double w0 = combined(i, digit, termWorth[i]);
                double c0 = combined(i, digit, termCost[i]);
                cheapestDivisible(i, Math.max(0, target - w0));
                if (w0 + packageWorth >= target - EPS && c0 + packageCost < least - EPS) {
                    least = c0 + packageCost;
                }
            } while (nextCombination(i));
        }
        return least < Double.POSITIVE_INFINITY ? least : costOfAll(i);
    }

    private double costOfAll(int i) {
        double c0 = 0;
        for (int place = 0; place < stepped[i]; place++) {
            c0 += termCost[i][steppedTerm[i][place]];
        }
        cheapestDivisible(i, Double.POSITIVE_INFINITY);
        return c0 + packageCost;
    }

    private void cheapestDivisible(int i, double target) {
        boolean everything = target >= divisibleWorth[i];
        double need = target;
        double worth = 0;
        double cost = 0;
        for (int place = 0; place < divisible[i] && (everything || need > 0); place++) {
            int term = divisibleTerm[i][place];
            double termIs = termWorth[i][term];
            if (everything || termIs <= need) {
                worth += termIs;
                cost += termCost[i][term];
                need -= termIs;
            } else {
                worth += need / termIs * termIs;
                cost += need / termIs * termCost[i][term];
                need = 0;
            }
        }
        packageWorth = worth;
        packageCost = cost;
    }

    /** The best package for {@code budget}: its fractions, worth and cost. */
    private void best(int i, double budget) {
        Arrays.fill(fraction, 0, terms[i], 0);
        if (stepped[i] == 0) {
            bestDivisible(i, budget);
            return;
        }
        double most = Double.NEGATIVE_INFINITY;
        Arrays.fill(digit, 0, stepped[i], 0);
        do {
            double c0 = combined(i, digit, termCost[i]);
            if (c0 <= budget + EPS) {
                bestDivisible(i, Math.max(0, budget - c0));
                double worth = combined(i, digit, termWorth[i]) + packageWorth;
                if (worth > most + EPS) {
                    most = worth;
                    System.arraycopy(digit, 0, bestDigit, 0, stepped[i]);
                }
            }
        } while (nextCombination(i));
        Arrays.fill(fraction, 0, terms[i], 0);
        double c0 = combined(i, bestDigit, termCost[i]);
        bestDivisible(i, Math.max(0, budget - c0));
        packageWorth = combined(i, bestDigit, termWorth[i]) + packageWorth;
        packageCost = c0 + packageCost;
        for (int place = 0; place < stepped[i]; place++) {
            int term = steppedTerm[i][place];
            fraction[term] = stepFraction(termOf[i][term], bestDigit[place]);
        }
    }

    private void bestDivisible(int i, double budget) {
        double left = budget;
        double worth = 0;
        double cost = 0;
        for (int place = 0; place < divisible[i]; place++) {
            int term = divisibleTerm[i][place];
            double termIs = termCost[i][term];
            if (termIs <= left) {
                fraction[term] = 1;
                worth += termWorth[i][term];
                cost += termIs;
                left -= termIs;
            } else {
                fraction[term] = left / termIs;
                worth += fraction[term] * termWorth[i][term];
                cost += fraction[term] * termIs;
                break;
            }
        }
        packageWorth = worth;
        packageCost = cost;
    }

    /** Sum over the stepped demands of a combination; digit 0 is nothing, 1 the first level above the granted one. */
    private double combined(int i, int[] digits, double[] values) {
        double sum = 0;
        for (int place = 0; place < stepped[i]; place++) {
            if (digits[place] > 0) {
                int term = steppedTerm[i][place];
                sum += stepFraction(termOf[i][term], digits[place]) * values[term];
            }
        }
        return sum;
    }

    private double stepFraction(int d, int digits) {
        if (digits == 0) {
            return 0;
        }
        double to = in.steps[d][levelsBelow(d) + digits - 1];
        return to == 1 ? 1 : (to - level[d]) / (1 - level[d]);
    }

    private int levelsBelow(int d) {
        int below = 0;
        while (in.steps[d][below] <= level[d] + EPS) {
            below++;
        }
        return below;
    }

    private boolean nextCombination(int i) {
        for (int place = 0; place < stepped[i]; place++) {
            int d = termOf[i][steppedTerm[i][place]];
            if (digit[place] < in.steps[d].length - levelsBelow(d)) {
                digit[place]++;
                return true;
            }
            digit[place] = 0;
        }
        return false;
    }

    // §7: meetings phase.

    private void meetingsPhase() {
        pacesKnown = 0;
        poolKnown = false;
        for (int i = 0; i < n; i++) {
            lo[i] = Math.max(0, -gain[i]);
            floor[i] = lo[i];
            if (v[OPACITY] != 0) {
                if (Double.isNaN(opacityError[i])) {
                    opacityError[i] = chance.normal(Purpose.OPACITY, in.memberKey[i], 0);
                }
                floor[i] = Math.max(0, lo[i] + floorError(i));
            }
            floorChanged[i] = true;
            if (stance[i] == WITHHOLDING) {
                table(i);
                irreconcilableRounds[i] += lo[i] > allWorth[i] + EPS ? 1 : 0;
            }
        }
        publicShares();
        int capacity = reach();
        int candidates = plan();
        for (int place = 0; place < candidates && place < capacity; place++) {
            int i = route[place];
            meetings++;
            if (stance[i] == WITHHOLDING) {
                bargain(i);
            } else {
                due[i] = Math.min(due[i], t);
            }
        }
    }

    /** Envy: the largest public share of the others. */
    private void publicShares() {
        double envy = 0;
        for (int i = 0; i < n; i++) {
            envy = Math.max(envy, v[in.envy + i]);
        }
        if (envy == 0) {
            return;
        }
        int top = NONE;
        for (int i = 0; i < n; i++) {
            double seen = 0;
            double all = 0;
            for (int d = in.demandFrom[i]; d < in.demandFrom[i + 1]; d++) {
                double worth = worth(d);
                all += worth;
                if (in.open[d] || leaked[d]) {
                    seen += worth * level[d];
                }
            }
            publicShare[i] = all == 0 ? 0 : seen / all;
            if (top == NONE || publicShare[i] > publicShare[top]) {
                top = i;
            }
        }
        double second = 0;
        for (int i = 0; i < n; i++) {
            if (i != top) {
                second = Math.max(second, publicShare[i]);
            }
        }
        for (int i = 0; i < n; i++) {
            bestOther[i] = i == top ? second : publicShare[top];
        }
    }

    /** Marks who can be met; how many meetings there can be. */
    private int reach() {
        int capacity = 0;
        summit = false;
        Arrays.fill(reachable, false);
        for (int index = 0; index < in.summitRound.length; index++) {
            if (in.summitRound[index] == t) {
                summit = true;
                capacity += (int) Math.rint(v[in.summitMeetings + index]);
                for (int i : in.summitPresent[index]) {
                    reachable[i] = true;
                }
            }
        }
        if (summit) {
            return capacity;
        }
        for (int i = 0; i < n; i++) {
            reachable[i] =
                    stance[i] != ENDORSING && chance.uniform(Purpose.ACCESS, in.memberKey[i], t) < v[in.access + i];
        }
        return (int) Math.rint(v[MEETINGS]);
    }

    /** The itinerary: candidates in the order in which they are met. */
    private int plan() {
        int candidates = 0;
        for (int i = 0; i < n; i++) {
            if (reachable[i] && (stance[i] == WITHHOLDING || hastened(i))) {
                routeClass[i] = in.itinerary == SCRIPTED ? in.scriptPlace[i] : 0;
                routeKey[i] = routeKey(i);
                int to = candidates++;
                while (to > 0 && precedes(i, route[to - 1])) {
                    route[to] = route[to - 1];
                    to--;
                }
                route[to] = i;
            }
        }
        return candidates;
    }

    /** Whether a meeting can bring an endorsement forward. */
    private boolean hastened(int i) {
        return stance[i] == CONSENTING && !in.ratification[i] && t < end;
    }

    private double routeKey(int i) {
        return switch (in.itinerary) {
            case CLOSEST_DEAL -> gap(i, 1);
            case HARDEST_FIRST -> gap(i, -1);
            case MOST_INFLUENTIAL -> -v[in.influence + i];
            case BANDWAGON -> -bandwagon(i);
            case SCRIPTED -> in.scriptPlace[i] == NEVER ? gap(i, 1) : 0;
            default -> 0;
        };
    }

    private boolean precedes(int i, int j) {
        if (routeClass[i] != routeClass[j]) {
            return routeClass[i] < routeClass[j];
        }
        if (routeKey[i] != routeKey[j]) {
            return routeKey[i] < routeKey[j];
        }
        return chance.uniform(Purpose.TIE, in.memberKey[i], t) < chance.uniform(Purpose.TIE, in.memberKey[j], t);
    }

    private double gap(int i, int sign) {
        if (stance[i] == CONSENTING) {
            return Double.MAX_VALUE;
        }
        if (floor[i] > allWorth[i] + EPS) {
            return Double.POSITIVE_INFINITY;
        }
        double ask = stated[i];
        if (Double.isNaN(ask)) {
            ask = 0;
            for (int d = in.demandFrom[i]; d < in.demandFrom[i + 1]; d++) {
                if (isOpen(d)) {
                    ask += (1 - level[d]) * v[in.cost + d];
                }
            }
        }
        weigh(i);
        return sign * (ask - willingness(i, 0));
    }

    /** By how much the endorsement of i would raise the pressure on all others. */
    private double bandwagon(int i) {
        peers();
        double sum = 0;
        for (int j = 0; j < n; j++) {
            if (j != i) {
                double with = numerator[j] + near[j * n + i] * v[in.influence + i];
                double share = denominator[j] == 0 ? 0 : with / denominator[j];
                sum += v[in.peerWeight + j] * (power(share, j) - peerPower[j]);
            }
        }
        return sum;
    }

    /** H, h and the reserve from the point of view of a withholding member i. */
    private void weigh(int i) {
        if (!poolKnown) {
            refreshPool();
        }
        table(i);
        size = inPool[i] ? poolSize : poolSize + 1;
        need = size;
        if (in.rule != UNANIMITY) {
            boolean inside = inPool[i];
            inPool[i] = true;
            need = inside ? poolNeed : needed();
            inPool[i] = inside;
        }
        reserve = 0;
        if (in.rule == UNANIMITY) {
            for (int place = 0; place < poolSize; place++) {
                int j = poolById[place];
                reserve += j == i ? 0 : floorCost[j];
            }
        } else if (need > 0) {
            Arrays.fill(reserved, false);
            reserveUntilMet(i);
            for (int j = 0; j < n; j++) {
                if (reserved[j]) {
                    reserve += floorCost[j];
                }
            }
        }
    }

    /** N: the cheapest of the pool, then of those outside it that may come round, until with i the rule is met. */
    private void reserveUntilMet(int i) {
        for (int j = 0; j < n; j++) {
            favour[j] = j == i || stance[j] != WITHHOLDING;
        }
        for (int place = 0; place < poolSize + outsiders && !met(); place++) {
            int j = place < poolSize ? poolByCost[place] : outsideByCost[place - poolSize];
            reserved[j] = j != i;
            favour[j] = true;
        }
    }

    private void refreshPool() {
        poolKnown = true;
        poolSize = 0;
        outsiders = 0;
        for (int j = 0; j < n; j++) {
            inPool[j] = false;
            if (stance[j] == WITHHOLDING) {
                table(j);
                boolean within = in.rule == UNANIMITY || !(floor[j] > allWorth[j] + EPS);
                if (terms[j] > 0 && within) {
                    inPool[j] = true;
                    poolById[poolSize] = j;
                    if (in.rule != UNANIMITY) {
                        insertByCost(poolByCost, poolSize, j);
                    }
                    poolSize++;
                } else if (terms[j] > 0 && !(bestGain(j) - floorError(j) < -EPS)) {
                    insertByCost(outsideByCost, outsiders++, j);
                }
            }
        }
        poolNeed = in.rule == UNANIMITY ? poolSize : needed();
    }

    private double floorError(int i) {
        return v[OPACITY] == 0 ? 0 : v[OPACITY] * opacityError[i];
    }

    private void insertByCost(int[] sorted, int size, int j) {
        int to = size;
        while (to > 0 && floorCost[sorted[to - 1]] > floorCost[j]) {
            sorted[to] = sorted[to - 1];
            to--;
        }
        sorted[to] = j;
    }

    /** h: how many of the pool, heaviest first, the rule needs beyond endorsers and consenting members. */
    private int needed() {
        for (int j = 0; j < n; j++) {
            favour[j] = stance[j] != WITHHOLDING;
        }
        int count = 0;
        for (int place = 0; place < n && !met(); place++) {
            while (place < n && !inPool[heaviest[place]]) {
                place++;
            }
            if (place < n) {
                favour[heaviest[place]] = true;
                count++;
            }
        }
        return count;
    }

    private double willingness(int i, int e) {
        if (need == 0) {
            return 0;
        }
        double stake = Double.isNaN(v[STAKE]) ? v[CAPITAL] : v[STAKE];
        double pot = (in.contingent ? stake - spent : stake) - (reserve + floorCost[i]);
        double hh = (double) need / size;
        double offered = (v[OPENING] + (1 - v[OPENING]) * pace(e)) * (floorCost[i] + hh * pot / size);
        return Math.max(0, Math.min(v[CAPITAL] - spent - reserve, offered));
    }

    private double aspiration(int i, int e) {
        if (in.truthful[i]) {
            return lo[i];
        }
        double all = allWorth[i];
        double least = lo[i];
        if (v[in.envy + i] != 0) {
            least = Math.max(least, v[in.envy + i] * bestOther[i] * all * (1 - pressure));
        }
        double hh = (double) need / size;
        double conceded = concession(tau(e), v[in.beta + i], in.exponential[i]);
        return least + hh * (Math.max(all, least) - least) * (1 - conceded);
    }

    private double tau(int e) {
        return Math.min(1, (t + e / Math.rint(v[EXCHANGES])) / in.deadline);
    }

    /** F of the proposer, once per round and exchange. */
    private double pace(int e) {
        while (pacesKnown <= e) {
            pace[pacesKnown] = concession(tau(pacesKnown), v[PROPOSER_BETA], in.proposerExponential);
            pacesKnown++;
        }
        return pace[e];
    }

    /** F(τ; β). */
    private static double concession(double tau, double beta, boolean exponential) {
        return exponential ? (StrictMath.exp(Power.of(1 - tau, beta) * LOG_K) - K) / (1 - K) : Power.of(tau, 1 / beta);
    }

    private void bargain(int i) {
        weigh(i);
        if (!(lo[i] > allWorth[i] + EPS)) {
            int rounds = (int) Math.rint(v[EXCHANGES]);
            for (int e = 0; e < rounds; e++) {
                exchanges++;
                double ask = cheapest(i, aspiration(i, e));
                double willing = willingness(i, e);
                if (ask <= willing + EPS) {
                    double budget = ask + v[SPLIT] * (willing - ask);
                    if (!Double.isNaN(stated[i])) {
                        budget = Math.max(ask, Math.min(budget, stated[i]));
                    }
                    best(i, budget);
                    agree(i);
                    return;
                }
                stated[i] = ask;
            }
        }
        if (gain[i] < -EPS) {
            liking[i] -= v[SOUR];
            poolKnown = false;
        }
    }

    // §8: agreement on the package in fraction, packageWorth and packageCost.

    private void agree(int i) {
        dealStruck = true;
        Arrays.fill(rise, in.demandFrom[i], in.demandFrom[i + 1], 0);
        for (int term = 0; term < terms[i]; term++) {
            int d = termOf[i][term];
            if (d >= 0 && fraction[term] > 0) {
                double before = level[d];
                level[d] = fraction[term] == 1 ? 1 : before + fraction[term] * (1 - before);
                rise[d] = level[d] - before;
                if (before == 0 && level[d] > 0) {
                    grantRound[d] = t;
                }
            }
        }
        spent += packageCost;
        paid[i] += packageCost;
        pay[i] += packageWorth;
        for (int d = in.demandFrom[i]; d < in.demandFrom[i + 1]; d++) {
            if (rise[d] > 0) {
                shift(d);
            }
        }
        amend(i);
        liking[i] += v[RAPPORT_RATE] * Math.max(0, v[RAPPORT_CAP] - liking[i]);
        stated[i] = Double.NaN;
        termsChanged[i] = true;
        consent(i, true);
        for (int d = in.demandFrom[i]; d < in.demandFrom[i + 1]; d++) {
            if (rise[d] > 0) {
                openAfter(d);
            }
        }
        if (stance[i] == CONSENTING && summit && in.adReferendum[i] && !in.ratification[i]) {
            due[i] = Math.min(due[i], t);
        }
    }

    private void amend(int i) {
        int term = 0;
        while (term < terms[i]) {
            int of = termOf[i][term];
            double move = 0;
            while (term < terms[i] && termOf[i][term] == of) {
                move += fraction[term] * termMove[i][term];
                term++;
            }
            if (of < 0) {
                movePolicy(-1 - of, clip(y[-1 - of] + move));
            }
        }
    }

    // §9: decision phase.

    private void decisionPhase() {
        boolean atEnd = t >= end;
        for (int i = 0; i < n; i++) {
            if (stance[i] == CONSENTING && (due[i] <= t + EPS || (atEnd && !in.ratification[i]))) {
                stance[i] = ENDORSING;
                endorsementRound[i] = t;
                endorsersChanged();
            }
        }
        if (dealStruck || endorsersChanged) {
            lookAgain();
        }
        if (silenceSince != NONE) {
            if (!metByEndorsers()) {
                silenceSince = NONE;
            } else {
                endSilence();
            }
        } else if (metByEndorsers()) {
            if (in.hasSilence) {
                silenceSince = t;
                endSilence();
            } else {
                outcome = ADOPTED;
            }
        }
        if (outcome == RUNNING && silenceSince == NONE && atEnd) {
            outcome = DEADLINE;
        }
        if (outcome == RUNNING && !Double.isNaN(v[PATIENCE])) {
            patience();
        }
    }

    /** Endorsers look at what this round has brought; {@code present} is their gain now. */
    private void lookAgain() {
        peers();
        for (int i = 0; i < n; i++) {
            if (stance[i] == ENDORSING && i != in.home) {
                present[i] = gainNow(i);
            }
        }
        for (int i = 0; i < n; i++) {
            if (stance[i] == ENDORSING && i != in.home && present[i] < -v[in.recantMargin + i] - EPS) {
                recant(i);
            }
        }
    }

    /** Of a silence procedure whose time is over. */
    private void endSilence() {
        if (t < silenceSince + v[SILENCE_ROUNDS]) {
            return;
        }
        int objections = 0;
        for (int i = 0; i < n; i++) {
            if (stance[i] == ENDORSING
                    && i != in.home
                    && present[i] >= -v[in.recantMargin + i] - EPS
                    && present[i] < -EPS
                    && chance.uniform(Purpose.OBJECTION, in.memberKey[i], t) < v[OBJECTION]) {
                objections++;
                recant(i);
            }
        }
        silenceSince = NONE;
        if (objections == 0) {
            outcome = ADOPTED;
        }
    }

    private void patience() {
        for (int i = 0; i < n; i++) {
            favour[i] = stance[i] != WITHHOLDING || !(bestGain(i) < -EPS);
        }
        hopelessRounds = met() ? 0 : hopelessRounds + 1;
        if (hopelessRounds > v[PATIENCE] && chance.uniform(Purpose.QUIT, NOBODY, t) < v[QUIT]) {
            outcome = WITHDRAWN;
        }
    }

    /** G at full pressure of deadline and peers, with all demands granted. */
    private double bestGain(int i) {
        System.arraycopy(y, 0, yAll, 0, issues);
        Arrays.fill(removedAll, 0);
        double promised = 0;
        for (int d = in.demandFrom[i]; d < in.demandFrom[i + 1]; d++) {
            for (int place = 0; place < in.shiftIssue[d].length; place++) {
                int k = in.shiftIssue[d][place];
                yAll[k] = clip(yAll[k] + (1 - level[d]) * v[in.shiftCell[d][place]]);
            }
            int k = in.optOut[d];
            if (k == NONE) {
                promised += credibility[d] * v[in.worth + d];
            } else {
                removedAll[k] = Math.max(removedAll[k], credibility[d]);
            }
        }
        double sum = 0;
        for (int k = 0; k < issues; k++) {
            sum -= s[i * issues + k] * (1 - removedAll[k]) * loss(ideal(i, k) - yAll[k]);
        }
        double least = outside(i, noAgreement[i] - v[in.failureCost + i]);
        return sum + liking[i] + promised - irritation(i) + v[in.peerWeight + i] + taste[i] + walk[i] - least;
    }

    private int lastEndorser() {
        int last = NONE;
        for (int i = 0; i < n; i++) {
            if (stance[i] == ENDORSING && (last == NONE || later(i, last))) {
                last = i;
            }
        }
        return last;
    }

    private boolean later(int i, int j) {
        if (endorsementRound[i] != endorsementRound[j]) {
            return endorsementRound[i] > endorsementRound[j];
        }
        return consentOrder[i] > consentOrder[j];
    }

    // Results of the last run.

    private int endorsers() {
        int count = 0;
        for (int i = 0; i < n; i++) {
            count += stance[i] == ENDORSING ? 1 : 0;
        }
        return count;
    }

    /** {@link #ADOPTED}, {@link #DEADLINE} or {@link #WITHDRAWN}. */
    public int outcome() {
        return outcome;
    }

    /** Whether the deadline was moved. */
    public boolean extended() {
        return extended;
    }

    /** The round in which the run ended. */
    public int lastRound() {
        return t;
    }

    /** The member that endorsed last, -1 when nothing was adopted. */
    public int lastMember() {
        return lastMember;
    }

    public double spent() {
        return spent;
    }

    /** Meetings held. */
    public int meetings() {
        return meetings;
    }

    /** Asks named in meetings, the last before a settlement too. */
    public int exchanges() {
        return exchanges;
    }

    /** How often an endorser went back on it. */
    public int recantations() {
        return recantations;
    }

    /** Round of the consent that stands or led to the endorsement, -1 for none. */
    public int consentRound(int member) {
        return consentRound[member];
    }

    /** -1 for the home member, {@link #NOT_YET} for who does not endorse. */
    public int endorsementRound(int member) {
        return endorsementRound[member];
    }

    /** Worth of what the member received in deals. */
    public double pay(int member) {
        return pay[member];
    }

    /** What the member's deals cost the proposer. */
    public double cost(int member) {
        return paid[member];
    }

    /** max(0, −G) of round 0. */
    public double floorAtStart(int member) {
        return floorAtStart[member];
    }

    public int irreconcilableRounds(int member) {
        return irreconcilableRounds[member];
    }

    /** {@link #WITHHOLDING}, {@link #CONSENTING} or {@link #ENDORSING}. */
    public int stance(int member) {
        return stance[member];
    }

    /** G of the last gains phase. */
    public double gain(int member) {
        return gain[member];
    }

    /** Demands by (member id, demand id), as in {@link YardstickInput#demandName}. */
    public double level(int demand) {
        return level[demand];
    }

    /** Round in which the demand was first granted, {@link #NOT_YET} when it was not. */
    public int grantRound(int demand) {
        return grantRound[demand];
    }

    /** y at the end. */
    public double policy(int issue) {
        return y[issue];
    }

    /** Endorsers at the end of a round, up to {@link #lastRound}. */
    public int endorsers(int round) {
        return endorsersAt[round];
    }

    /** Hash over the gains of all members in all rounds up to this one: from 0, hash · 31 + bits of G. */
    public long hash(int round) {
        return hashAt[round];
    }
}
