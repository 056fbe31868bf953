package unanimity.yardstick;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import unanimity.chance.Chance;
import unanimity.chance.Distribution;
import unanimity.model.Approach;
import unanimity.model.Bloc;
import unanimity.model.Calendar;
import unanimity.model.Curve;
import unanimity.model.DecisionRule;
import unanimity.model.Demand;
import unanimity.model.DemandRef;
import unanimity.model.Event;
import unanimity.model.Issue;
import unanimity.model.Itinerary;
import unanimity.model.Loss;
import unanimity.model.Means;
import unanimity.model.Member;
import unanimity.model.Opening;
import unanimity.model.Preferences;
import unanimity.model.Proposal;
import unanimity.model.Rival;
import unanimity.model.Scenario;
import unanimity.model.Silence;
import unanimity.model.Summit;
import unanimity.scenario.ScenarioTemplate;
import unanimity.scenario.Uncertain;

/**
 * A scenario as bare arrays, for {@link Yardstick}. Every number that may be uncertain or changed by a shock is a cell of
 * one vector, {@link #base}: a constant names the cell of a number that exists once, a field of this class the first of a
 * block of cells (one per member, demand, …, in id order; member by issue row by row). What is absent is NaN: a stake, a
 * fallback, a status quo, patience.
 */
public final class YardstickInput {

    public static final int NONE = -1;
    public static final int NEVER = Integer.MAX_VALUE;

    public static final int CAPITAL = 0;
    public static final int STAKE = 1;
    public static final int CREDIBILITY = 2;
    public static final int AUDIENCE = 3;
    public static final int LEAK_COST = 4;
    public static final int OPENING = 5;
    public static final int SPLIT = 6;
    public static final int SOUR = 7;
    public static final int OPACITY = 8;
    public static final int MEETINGS = 9;
    public static final int EXCHANGES = 10;
    public static final int PATIENCE = 11;
    public static final int QUIT = 12;
    public static final int PROPOSER_BETA = 13;
    public static final int RAPPORT_RATE = 14;
    public static final int RAPPORT_CAP = 15;
    public static final int EXTENSION = 16;
    public static final int PRESSURE = 17;
    public static final int SILENCE_ROUNDS = 18;
    public static final int OBJECTION = 19;
    public static final int AT_LEAST = 20;
    public static final int QUOTA = 21;
    public static final int QUALIFIED_MEMBERS = 22;
    public static final int QUALIFIED_POPULATION = 23;
    public static final int BLOCKING = 24;

    public static final int UNANIMITY = 0;
    public static final int MAJORITY = 1;
    public static final int COUNT = 2;
    public static final int WEIGHTED = 3;
    public static final int QUALIFIED = 4;

    public static final int FROM_START = 0;
    public static final int ON_DATE = 1;
    public static final int AFTER = 2;
    public static final int BY_EVENT = 3;

    public static final int CLOSEST_DEAL = 0;
    public static final int HARDEST_FIRST = 1;
    public static final int MOST_INFLUENTIAL = 2;
    public static final int BANDWAGON = 3;
    public static final int RANDOM = 4;
    public static final int SCRIPTED = 5;

    public final double[] base;
    public final boolean[] whole;

    public final int members;
    public final int issues;
    public final int rivals;
    public final int blocs;
    public final int demands;
    public final int events;

    // Blocks of cells.
    public final int influence;
    public final int population;
    public final int votes;
    public final int fallback;
    public final int failureCost;
    public final int urgency;
    public final int access;
    public final int deliberation;
    public final int soundings;
    public final int bluff;
    public final int envy;
    public final int recantMargin;
    public final int tasteNoise;
    public final int drift;
    public final int waiting;
    public final int peerWeight;
    public final int steepness;
    public final int beta;
    public final int affinity;
    public final int rivalAffinity;
    public final int positions;
    public final int salience;
    public final int proposalPositions;
    public final int proposalSalience;
    public final int statusQuo;
    public final int rivalPositions;
    public final int blockBelief;
    public final int exitRate;
    public final int closeness;
    public final int correlation;
    public final int worth;
    public final int cost;
    public final int leak;
    public final int guarantor;
    public final int probability;
    public final int summitMeetings;
    public final int hazard;
    public final int grantLevel;
    public final int grantLasts;

    // Uncertain numbers.
    public final int[] drawnCell;
    public final Distribution[] distribution;
    public final double[] low;
    public final double[] high;
    public final boolean[] drawnWhole;
    public final long[] drawnKey;

    // Calendar, rule, proposal.
    public final int deadline;
    public final int extendedDeadline;
    public final boolean hasExtension;
    public final int rule;
    public final boolean hasSilence;
    public final boolean quadratic;
    public final boolean contingent;
    public final boolean proposerExponential;
    public final int home;
    public final int itinerary;
    public final int[] scriptPlace;
    public final int[] summitRound;
    public final int[][] summitPresent;

    // Members, issues, blocs, rivals.
    public final String[] memberId;
    public final long[] memberKey;
    public final boolean[] exponential;
    public final boolean[] truthful;
    public final boolean[] adReferendum;
    public final boolean[] ratification;
    public final int[] waitingUntil;
    public final boolean[] negotiable;
    public final int[][] blocMembers;
    public final long[] blocKey;
    public final int[] rivalHome;
    public final int[] rivalEnter;
    public final int[] rivalExit;
    public final long[] rivalKey;

    // Demands of member i: from demandFrom[i] to demandFrom[i + 1] - 1.
    public final String[] demandName;
    public final long[] demandKey;
    public final int[] demandFrom;
    public final int[] demandOwner;
    public final boolean[] open;
    public final double[][] steps;
    public final int[] openingKind;
    public final int[] openingRound;
    public final int[] openingAfter;
    public final int[] extended;
    public final int[] optOut;
    public final int[][] shiftIssue;
    public final int[][] shiftCell;
    // What demands of others do to member i: irritates less benefits; a cell is NONE where one of the two is not
    // written.
    public final int[][] touchDemand;
    public final int[][] touchIrritates;
    public final int[][] touchBenefits;

    // Events in file order.
    public final int[] eventRound;
    public final boolean[] eventDated;
    public final long[] eventKey;
    public final int[] grantDemand;
    public final int[][] shockTarget;
    public final int[][] shockValue;

    private final Map<String, Integer> paths = new HashMap<>();
    private final Set<String> wholePaths = new HashSet<>();
    private final Set<String> named = new HashSet<>();
    private double[] cells = new double[256];
    private int used;

    public YardstickInput(ScenarioTemplate template) {
        Scenario scenario = template.base();
        List<Member> all = scenario.members();
        members = all.size();
        issues = scenario.issues().size();
        rivals = scenario.rivals().size();
        blocs = scenario.blocs().size();
        events = scenario.events().size();
        template.uncertain().forEach(uncertain -> named.add(uncertain.path()));
        scenario.events().forEach(event -> named.addAll(event.shock().keySet()));

        Calendar calendar = scenario.calendar();
        singleCells(scenario);
        Proposal proposal = scenario.proposal();
        quadratic = scenario.loss() == Loss.QUADRATIC;
        contingent = proposal.means().contracts() == Means.Contracts.CONTINGENT;
        proposerExponential = proposal.approach().tactic().curve() == Curve.EXPONENTIAL;
        deadline = calendar.lastRound();
        extendedDeadline = calendar.extendedLastRound();
        hasExtension = calendar.extension() != null;
        hasSilence = scenario.silence() != null;
        rule = kindOf(scenario.rule());

        memberId = all.stream().map(Member::id).toArray(String[]::new);
        memberKey = keys(memberId);
        home = proposal.home() == null ? NONE : indexOf(memberId, proposal.home());
        influence = perMember(all, "influence", member -> member.standing().influence());
        population = perMember(all, "population", member -> member.standing().population());
        votes = perMember(all, "votes", member -> member.standing().votes());
        fallback =
                perMember(all, "fallback", member -> orNaN(member.preferences().fallback()));
        failureCost =
                perMember(all, "failure_cost", member -> member.preferences().failureCost());
        urgency = perMember(all, "urgency", member -> member.preferences().urgency());
        access = perMember(all, "access", member -> member.conduct().access());
        deliberation = perMember(all, "deliberation", member -> member.conduct().deliberation());
        soundings = perMember(all, "soundings", member -> member.conduct().soundings());
        bluff = perMember(all, "bluff", member -> member.conduct().bluff());
        envy = perMember(all, "envy", member -> member.conduct().envy());
        recantMargin =
                perMember(all, "recant_margin", member -> member.conduct().recantMargin());
        tasteNoise =
                perMember(all, "taste_noise", member -> member.preferences().tasteNoise());
        drift = perMember(all, "drift", member -> member.preferences().drift());
        waiting = perMember(
                all, "waiting.worth", member -> member.preferences().waiting().worth());
        peerWeight = perMember(all, "peer_pressure.weight", member -> member.preferences()
                .peerPressure()
                .weight());
        steepness = perMember(all, "peer_pressure.steepness", member -> member.preferences()
                .peerPressure()
                .steepness());
        beta = perMember(all, "tactic.beta", member -> member.conduct().tactic().beta());
        affinity = perMember(all, "affinity." + Preferences.PROPOSAL, member -> member.preferences()
                .affinity()
                .getOrDefault(Preferences.PROPOSAL, 0.0));
        exponential = new boolean[members];
        truthful = new boolean[members];
        adReferendum = new boolean[members];
        ratification = new boolean[members];
        waitingUntil = new int[members];
        for (int i = 0; i < members; i++) {
            Member member = all.get(i);
            exponential[i] = member.conduct().tactic().curve() == Curve.EXPONENTIAL;
            truthful[i] = member.conduct().tactic().truthful();
            adReferendum[i] = member.conduct().adReferendum();
            ratification[i] = member.conduct().ratification();
            var until = member.preferences().waiting().until();
            waitingUntil[i] = until == null ? NEVER : calendar.roundOf(until);
        }

        String[] issueId = scenario.issues().stream().map(Issue::id).toArray(String[]::new);
        negotiable = new boolean[issues];
        statusQuo = used;
        for (int k = 0; k < issues; k++) {
            Issue issue = scenario.issues().get(k);
            negotiable[k] = issue.negotiable();
            cell("issues." + issue.id() + ".status_quo", orNaN(issue.statusQuo()));
        }
        positions = used;
        for (Member member : all) {
            perIssue(
                    issueId,
                    "members." + member.id() + ".positions.",
                    member.preferences().positions(),
                    0.5);
        }
        salience = used;
        for (Member member : all) {
            Map<String, Double> weights = member.preferences().salience();
            perIssue(issueId, "members." + member.id() + ".salience.", weights, weights.isEmpty() ? 1 : 0);
        }
        proposalPositions = perIssue(issueId, "proposal.positions.", proposal.positions(), 0.5);
        proposalSalience = perIssue(issueId, "proposal.salience.", proposal.salience(), 0);

        rivalPositions = used;
        for (Rival rival : scenario.rivals()) {
            perIssue(issueId, "rivals." + rival.id() + ".positions.", rival.positions(), 0.5);
        }
        rivalAffinity = used;
        for (Member member : all) {
            for (Rival rival : scenario.rivals()) {
                cell(
                        "members." + member.id() + ".affinity." + rival.id(),
                        member.preferences().affinity().getOrDefault(rival.id(), 0.0));
            }
        }
        blockBelief = used;
        scenario.rivals().forEach(rival -> cell("rivals." + rival.id() + ".block_belief", rival.blockBelief()));
        exitRate = used;
        scenario.rivals().forEach(rival -> cell("rivals." + rival.id() + ".exit.rate", rival.exitRate()));
        rivalHome = new int[rivals];
        rivalEnter = new int[rivals];
        rivalExit = new int[rivals];
        for (int r = 0; r < rivals; r++) {
            Rival rival = scenario.rivals().get(r);
            rivalHome[r] = indexOf(memberId, rival.home());
            rivalEnter[r] = rival.enter() == null ? Integer.MIN_VALUE : calendar.roundOf(rival.enter());
            rivalExit[r] = rival.exitDate() == null ? NEVER : calendar.roundOf(rival.exitDate());
        }
        rivalKey = keys(scenario.rivals().stream().map(Rival::id).toArray(String[]::new));

        closeness = used;
        scenario.blocs().forEach(bloc -> cell("blocs." + bloc.id() + ".closeness", bloc.closeness()));
        correlation = used;
        scenario.blocs().forEach(bloc -> cell("blocs." + bloc.id() + ".correlation", bloc.correlation()));
        blocMembers = scenario.blocs().stream()
                .map(bloc -> indicesOf(memberId, bloc.members()))
                .toArray(int[][]::new);
        blocKey = keys(scenario.blocs().stream().map(Bloc::id).toArray(String[]::new));

        demandFrom = new int[members + 1];
        for (int i = 0; i < members; i++) {
            demandFrom[i + 1] = demandFrom[i] + all.get(i).demands().size();
        }
        demands = demandFrom[members];
        Demand[] demand = new Demand[demands];
        demandName = new String[demands];
        demandOwner = new int[demands];
        for (int i = 0; i < members; i++) {
            for (int d = demandFrom[i]; d < demandFrom[i + 1]; d++) {
                demand[d] = all.get(i).demands().get(d - demandFrom[i]);
                demandName[d] = memberId[i] + "." + demand[d].id();
                demandOwner[d] = i;
            }
        }
        demandKey = keys(demandName);
        worth = perDemand(demand, ".worth", Demand::worth);
        cost = perDemand(demand, ".cost", Demand::cost);
        leak = perDemand(demand, ".leak", Demand::leak);
        guarantor = perDemand(
                demand,
                ".guarantor.credibility",
                d -> d.guarantor() == null ? 0 : d.guarantor().credibility());
        probability = perDemand(demand, ".opens.probability", d -> d.opening().probability());
        open = new boolean[demands];
        steps = new double[demands][];
        openingKind = new int[demands];
        openingRound = new int[demands];
        openingAfter = new int[demands];
        extended = new int[demands];
        optOut = new int[demands];
        shiftIssue = new int[demands][];
        shiftCell = new int[demands][];
        for (int d = 0; d < demands; d++) {
            open[d] = demand[d].open();
            steps[d] = toArray(demand[d].steps());
            Opening opening = demand[d].opening();
            openingKind[d] = kindOf(opening);
            openingRound[d] = opening.date() == null ? NEVER : calendar.roundOf(opening.date());
            openingAfter[d] = opening.after() == null ? NONE : demandIndex(opening.after());
            extended[d] = demand[d].extended() == null
                    ? NONE
                    : demandIndex(new DemandRef(memberId[demandOwner[d]], demand[d].extended()));
            optOut[d] = demand[d].optOut() == null ? NONE : indexOf(issueId, demand[d].optOut());
            int[] cell = new int[issues];
            for (int k = 0; k < issues; k++) {
                cell[k] = optionalCell(pathOf(d) + ".shifts." + issueId[k], demand[d].shifts(), issueId[k]);
            }
            shiftIssue[d] = placesOf(cell);
            shiftCell[d] = picked(cell, shiftIssue[d]);
        }
        touchDemand = new int[members][];
        touchIrritates = new int[members][];
        touchBenefits = new int[members][];
        for (int i = 0; i < members; i++) {
            int[] irritates = new int[demands];
            int[] benefits = new int[demands];
            int[] either = new int[demands];
            for (int d = 0; d < demands; d++) {
                irritates[d] =
                        optionalCell(pathOf(d) + ".irritates." + memberId[i], demand[d].irritates(), memberId[i]);
                benefits[d] = optionalCell(pathOf(d) + ".benefits." + memberId[i], demand[d].benefits(), memberId[i]);
                either[d] = demandOwner[d] == i ? NONE : Math.max(irritates[d], benefits[d]);
            }
            touchDemand[i] = placesOf(either);
            touchIrritates[i] = picked(irritates, touchDemand[i]);
            touchBenefits[i] = picked(benefits, touchDemand[i]);
        }

        List<Summit> summits = calendar.summits();
        summitMeetings = used;
        for (int index = 0; index < summits.size(); index++) {
            wholeCell(
                    "calendar.summits." + index + ".meetings",
                    summits.get(index).meetings());
        }
        summitRound = summits.stream()
                .mapToInt(summit -> calendar.roundOf(summit.date()))
                .toArray();
        summitPresent = summits.stream()
                .map(summit -> indicesOf(memberId, summit.present()))
                .toArray(int[][]::new);
        itinerary = kindOf(proposal.approach().itinerary().kind());
        scriptPlace = new int[members];
        for (int i = 0; i < members; i++) {
            int place = proposal.approach().itinerary().script().indexOf(memberId[i]);
            scriptPlace[i] = place < 0 ? NEVER : place;
        }

        List<Event> happenings = scenario.events();
        hazard = perEvent(happenings, ".hazard", Event::hazard);
        grantLevel = perEvent(
                happenings,
                ".grant.level",
                event -> event.grant() == null ? 0 : event.grant().level());
        grantLasts = perEvent(
                happenings,
                ".grant.lasts",
                event -> event.grant() == null ? 1 : event.grant().lasts());
        eventRound = new int[events];
        eventDated = new boolean[events];
        eventKey = new long[events];
        grantDemand = new int[events];
        shockValue = new int[events][];
        shockTarget = new int[events][];
        for (int index = 0; index < events; index++) {
            Event event = happenings.get(index);
            eventDated[index] = event.date() != null;
            eventRound[index] = event.date() == null ? NEVER : calendar.roundOf(event.date());
            eventKey[index] = Chance.identity("event-" + index);
            grantDemand[index] =
                    event.grant() == null ? NONE : demandIndex(event.grant().demand());
            List<String> targets = List.copyOf(event.shock().keySet());
            shockValue[index] = new int[targets.size()];
            for (int place = 0; place < targets.size(); place++) {
                String target = targets.get(place);
                shockValue[index][place] = cell(
                        "events." + index + ".shock.set." + target,
                        event.shock().get(target));
            }
        }
        for (int index = 0; index < events; index++) {
            shockTarget[index] = happenings.get(index).shock().keySet().stream()
                    .mapToInt(this::cellOf)
                    .toArray();
        }

        base = Arrays.copyOf(cells, used);
        whole = new boolean[used];
        wholePaths.forEach(path -> whole[cellOf(path)] = true);

        List<Uncertain> uncertain = template.uncertain();
        drawnCell = new int[uncertain.size()];
        distribution = new Distribution[uncertain.size()];
        low = new double[uncertain.size()];
        high = new double[uncertain.size()];
        drawnWhole = new boolean[uncertain.size()];
        drawnKey = new long[uncertain.size()];
        for (int u = 0; u < uncertain.size(); u++) {
            drawnCell[u] = cellOf(uncertain.get(u).path());
            distribution[u] = uncertain.get(u).distribution();
            low[u] = uncertain.get(u).low();
            high[u] = uncertain.get(u).high();
            drawnWhole[u] = uncertain.get(u).whole();
            drawnKey[u] = Chance.identity(uncertain.get(u).path());
        }
    }
    /** The cell that a parameter path names. */
    public int cellOf(String path) {
        Integer cell = paths.get(path);
        if (cell == null) {
            throw new IllegalArgumentException("no such parameter: " + path);
        }
        return cell;
    }

    /** The numbers that exist once, in the order of their constants. */
    private void singleCells(Scenario scenario) {
        Proposal proposal = scenario.proposal();
        Means means = proposal.means();
        Approach approach = proposal.approach();
        Calendar calendar = scenario.calendar();
        cell("proposal.capital", means.capital());
        cell("proposal.stake", orNaN(means.stake()));
        cell("proposal.credibility", means.credibility());
        cell("proposal.audience", means.audience());
        cell("proposal.leak_cost", means.leakCost());
        cell("proposal.opening", approach.opening());
        cell("proposal.split", approach.split());
        cell("proposal.sour", approach.sour());
        cell("proposal.opacity", approach.opacity());
        wholeCell("proposal.meetings_per_round", approach.meetingsPerRound());
        wholeCell("proposal.exchanges", approach.exchanges());
        wholeCell("proposal.patience", orNaN(approach.patience()));
        cell("proposal.quit", approach.quit());
        cell("proposal.tactic.beta", approach.tactic().beta());
        cell("proposal.rapport.rate", approach.rapport().rate());
        cell("proposal.rapport.cap", approach.rapport().cap());
        cell(
                "calendar.extension.probability",
                calendar.extension() == null ? 0 : calendar.extension().probability());
        cell("calendar.pressure.exponent", calendar.pressure());
        Silence silence = scenario.silence();
        wholeCell("silence.rounds", silence == null ? 0 : silence.rounds());
        cell("silence.objection", silence == null ? 0 : silence.objection());
        DecisionRule written = scenario.rule();
        wholeCell("rule.at_least", written instanceof DecisionRule.AtLeast atLeast ? atLeast.count() : 0);
        cell("rule.weighted", written instanceof DecisionRule.Weighted weighted ? weighted.quota() : 0);
        boolean qualified = written instanceof DecisionRule.Qualified;
        cell("rule.qualified.members", qualified ? ((DecisionRule.Qualified) written).members() : 0);
        cell("rule.qualified.population", qualified ? ((DecisionRule.Qualified) written).population() : 0);
        wholeCell("rule.qualified.blocking", qualified ? ((DecisionRule.Qualified) written).blocking() : 0);
        if (used != BLOCKING + 1) {
            throw new IllegalStateException("single cells and their constants differ");
        }
    }

    private static int kindOf(DecisionRule rule) {
        if (rule instanceof DecisionRule.Unanimity) {
            return UNANIMITY;
        } else if (rule instanceof DecisionRule.Majority) {
            return MAJORITY;
        } else if (rule instanceof DecisionRule.AtLeast) {
            return COUNT;
        }
        if (!Known.RULES.contains(rule.getClass())) {
            throw new IllegalArgumentException("the yardstick does not know " + rule);
        }
        return rule instanceof DecisionRule.Weighted ? WEIGHTED : QUALIFIED;
    }

    private static int kindOf(Opening opening) {
        return switch (opening.kind()) {
            case START -> FROM_START;
            case DATE -> ON_DATE;
            case AFTER -> AFTER;
            case EVENT -> BY_EVENT;
        };
    }

    private static int kindOf(Itinerary.Kind kind) {
        return switch (kind) {
            case CLOSEST_DEAL -> CLOSEST_DEAL;
            case HARDEST_FIRST -> HARDEST_FIRST;
            case MOST_INFLUENTIAL -> MOST_INFLUENTIAL;
            case BANDWAGON -> BANDWAGON;
            case RANDOM -> RANDOM;
            case SCRIPTED -> SCRIPTED;
            default -> throw new IllegalArgumentException("the yardstick does not know " + kind);
        };
    }

    private int cell(String path, double value) {
        if (used == cells.length) {
            cells = Arrays.copyOf(cells, 2 * used);
        }
        cells[used] = value;
        if (paths.put(path, used) != null) {
            throw new IllegalArgumentException("twice: " + path);
        }
        return used++;
    }

    private void wholeCell(String path, double value) {
        cell(path, value);
        wholePaths.add(path);
    }

    /** A cell for a key that is written, or that a draw or shock names; NONE otherwise. */
    private int optionalCell(String path, Map<String, Double> written, String key) {
        return written.containsKey(key) || named.contains(path) ? cell(path, written.getOrDefault(key, 0.0)) : NONE;
    }

    private int perMember(List<Member> all, String key, ToDoubleFunction<Member> value) {
        int first = used;
        all.forEach(member -> cell("members." + member.id() + "." + key, value.applyAsDouble(member)));
        return first;
    }

    private int perIssue(String[] issueId, String prefix, Map<String, Double> written, double missing) {
        int first = used;
        for (String issue : issueId) {
            cell(prefix + issue, written.getOrDefault(issue, missing));
        }
        return first;
    }

    private int perDemand(Demand[] demand, String key, ToDoubleFunction<Demand> value) {
        int first = used;
        for (int d = 0; d < demand.length; d++) {
            cell(pathOf(d) + key, value.applyAsDouble(demand[d]));
        }
        return first;
    }

    private int perEvent(List<Event> happenings, String key, ToDoubleFunction<Event> value) {
        int first = used;
        for (int index = 0; index < happenings.size(); index++) {
            cell("events." + index + key, value.applyAsDouble(happenings.get(index)));
        }
        return first;
    }

    private String pathOf(int d) {
        String owner = memberId[demandOwner[d]];
        return "members." + owner + ".demands." + demandName[d].substring(owner.length() + 1);
    }

    private int demandIndex(DemandRef ref) {
        return indexOf(demandName, ref.toString());
    }

    private static int indexOf(String[] ids, String id) {
        int index = Arrays.asList(ids).indexOf(id);
        if (index < 0) {
            throw new IllegalArgumentException("no such id: " + id);
        }
        return index;
    }

    private static int[] indicesOf(String[] ids, List<String> wanted) {
        return wanted.stream().mapToInt(id -> indexOf(ids, id)).toArray();
    }

    private static long[] keys(String[] ids) {
        return Arrays.stream(ids).mapToLong(Chance::identity).toArray();
    }

    /** The places at which a cell stands. */
    private static int[] placesOf(int[] cell) {
        return IntStream.range(0, cell.length)
                .filter(place -> cell[place] != NONE)
                .toArray();
    }

    private static int[] picked(int[] cell, int[] places) {
        return Arrays.stream(places).map(place -> cell[place]).toArray();
    }

    private static double[] toArray(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double orNaN(@Nullable Double value) {
        return value == null ? Double.NaN : value;
    }
}
