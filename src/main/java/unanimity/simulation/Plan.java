package unanimity.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import unanimity.chance.Chance;
import unanimity.chance.Purpose;
import unanimity.model.Calendar;
import unanimity.model.Issue;
import unanimity.model.Itinerary;
import unanimity.model.Loss;
import unanimity.model.Means;
import unanimity.model.Member;
import unanimity.model.Proposal;
import unanimity.model.Scenario;
import unanimity.scenario.ScenarioTemplate;
import unanimity.scenario.Uncertain;

/**
 * A scenario made ready to be run many times: names resolved to indices, days to rounds, numbers to cells. Members, issues,
 * demands, rivals and blocs are numbered in id order. Immutable; shared by all runs of a scenario.
 */
public final class Plan {

    final ScenarioTemplate template;
    final Scenario scenario;
    final Calendar calendar;
    final Loss loss;
    final List<Member> memberList;
    final int members;
    final int issues;
    final int home;
    final Names names;
    final NumberPlan numbers;
    final DemandPlan demands;
    final RivalPlan rivals;
    final BlocPlan blocs;
    final Closeness closeness;
    final SummitPlan summits;
    final KeyPlan keys;
    final EventPlan events;
    final boolean contingent;
    final boolean[] negotiable;
    final boolean[] asksNothing;
    final int[] askers;
    final boolean[] adReferendum;
    final boolean[] ratification;
    final boolean[] truthful;
    final int[] waitingEnd;
    final int[] scriptPlace;
    final double[] base;
    final int[] uncertainCell;
    private final long[] uncertainIdentity;
    private final Cells cells;

    private Plan(ScenarioTemplate template) {
        this.template = template;
        scenario = template.base();
        calendar = scenario.calendar();
        loss = scenario.loss();
        memberList = scenario.members();
        members = memberList.size();
        issues = scenario.issues().size();
        names = Names.of(scenario);
        Proposal proposal = scenario.proposal();
        home = proposal.home() == null ? -1 : names.member(proposal.home());
        cells = new Cells(shocked(scenario));
        numbers = NumberPlan.of(scenario, cells);
        demands = DemandPlan.of(scenario, names, cells);
        rivals = RivalPlan.of(scenario, names, cells);
        blocs = BlocPlan.of(scenario, names, cells);
        summits = SummitPlan.of(scenario, names, cells);
        keys = KeyPlan.of(template, demands, cells);
        events = EventPlan.of(scenario, demands, cells);
        contingent = proposal.means().contracts() == Means.Contracts.CONTINGENT;
        negotiable = new boolean[issues];
        for (Issue issue : scenario.issues()) {
            negotiable[names.issue(issue.id())] = issue.negotiable();
        }
        asksNothing = new boolean[members];
        adReferendum = new boolean[members];
        ratification = new boolean[members];
        truthful = new boolean[members];
        waitingEnd = new int[members];
        boolean amendable = scenario.issues().stream().anyMatch(Issue::negotiable);
        for (int i = 0; i < members; i++) {
            Member member = memberList.get(i);
            asksNothing[i] = !amendable && demands.first[i] == demands.first[i + 1];
            adReferendum[i] = member.conduct().adReferendum();
            ratification[i] = member.conduct().ratification();
            truthful[i] = member.conduct().tactic().truthful();
            var until = member.preferences().waiting().until();
            waitingEnd[i] = until == null ? Integer.MAX_VALUE : calendar.roundOf(until);
        }
        askers = IntStream.range(0, members).filter(i -> !asksNothing[i]).toArray();
        scriptPlace = scriptPlaces(proposal.approach().itinerary());
        base = cells.values();
        closeness = Closeness.of(blocs, members, base);
        uncertainCell =
                template.uncertain().stream().mapToInt(u -> cells.at(u.path())).toArray();
        uncertainIdentity = template.uncertain().stream()
                .mapToLong(u -> Chance.identity(u.path()))
                .toArray();
    }

    /** Makes a scenario ready. @throws IllegalArgumentException if it names what it does not have */
    public static Plan of(ScenarioTemplate template) {
        return new Plan(template);
    }

    /** The scenario with every uncertain number at its median. */
    public Scenario scenario() {
        return scenario;
    }

    /** Whether the scenario has a number at a parameter path without wildcards. */
    public boolean hasNumber(String path) {
        return cells.has(path) && !Double.isNaN(base[cells.at(path)]);
    }

    /**
     * The number at a path in the run of a seed, in units of the model.
     *
     * @throws IllegalArgumentException if the scenario has none
     */
    public double number(String path, long seed) {
        int cell = cell(path);
        double[] drawn = draw(new Chance(seed));
        for (int u = 0; u < uncertainCell.length; u++) {
            if (uncertainCell[u] == cell) {
                return drawn[u];
            }
        }
        return base[cell];
    }

    int cell(String path) {
        return cells.at(path);
    }

    /** The uncertain numbers of one run, in the order of the template; as {@link Uncertain#draw}. */
    double[] draw(Chance chance) {
        double[] values = new double[uncertainCell.length];
        for (int u = 0; u < values.length; u++) {
            double quantile = chance.uniform(Purpose.PARAMETER, uncertainIdentity[u], 0);
            values[u] = template.uncertain().get(u).at(quantile);
        }
        return values;
    }

    private static Set<String> shocked(Scenario scenario) {
        return scenario.events().stream()
                .flatMap(event -> event.shock().keySet().stream())
                .collect(Collectors.toSet());
    }

    private int[] scriptPlaces(Itinerary itinerary) {
        int[] places = new int[members];
        Arrays.fill(places, Integer.MAX_VALUE);
        for (int place = 0; place < itinerary.script().size(); place++) {
            int member = names.member(itinerary.script().get(place));
            places[member] = Math.min(places[member], place);
        }
        return places;
    }
}
