package unanimity.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import unanimity.chance.Chance;
import unanimity.model.Demand;
import unanimity.model.DemandRef;
import unanimity.model.Issue;
import unanimity.model.Member;
import unanimity.model.Opening;
import unanimity.model.Scenario;

/**
 * All demands, numbered by (member, demand): those of member i are {@code first[i]} to {@code first[i + 1] - 1}. What a
 * pledge does to others is kept by the member that feels it: effects {@code firstEffect[i]} to {@code firstEffect[i + 1] - 1}.
 */
final class DemandPlan {

    final int count;
    final int[] first;
    final DemandRef[] refs;
    final int[] owner;
    final long[] identity;
    final Opening.Kind[] opening;
    final int[] openingRound;
    final int[] dated;
    final int[][] followers;
    final int[] extended;
    final int[] extendedBy;
    final int[] optOutIssue;
    final boolean[] open;
    final double[][] levels;
    final int block;
    final int[][] shiftIssue;
    final int[][] shiftCell;
    final int[] firstEffect;
    final int[] effectDemand;
    final int[] irritatesCell;
    final int[] benefitsCell;
    private final Map<DemandRef, Integer> index = new LinkedHashMap<>();

    private DemandPlan(Scenario scenario, Names names, Cells cells) {
        List<Demand> demands = new ArrayList<>();
        List<DemandRef> list = new ArrayList<>();
        first = new int[scenario.members().size() + 1];
        for (int i = 0; i < scenario.members().size(); i++) {
            Member member = scenario.members().get(i);
            for (Demand demand : member.demands()) {
                index.put(new DemandRef(member.id(), demand.id()), demands.size());
                list.add(new DemandRef(member.id(), demand.id()));
                demands.add(demand);
            }
            first[i + 1] = demands.size();
        }
        count = demands.size();
        refs = list.toArray(DemandRef[]::new);
        owner = Arrays.stream(refs).mapToInt(ref -> names.member(ref.member())).toArray();
        identity = Arrays.stream(refs)
                .mapToLong(ref -> Chance.identity(ref.toString()))
                .toArray();
        opening = demands.stream().map(d -> d.opening().kind()).toArray(Opening.Kind[]::new);
        openingRound = demands.stream()
                .mapToInt(d -> d.opening().date() == null
                        ? -1
                        : scenario.calendar().roundOf(d.opening().date()))
                .toArray();
        dated = IntStream.range(0, count)
                .filter(d -> opening[d] == Opening.Kind.DATE)
                .toArray();
        followers = followers(demands);
        optOutIssue = demands.stream()
                .mapToInt(d -> d.optOut() == null ? -1 : names.issue(d.optOut()))
                .toArray();
        open = new boolean[count];
        levels = new double[count][];
        extended = new int[count];
        extendedBy = new int[count];
        Arrays.fill(extendedBy, -1);
        for (int d = 0; d < count; d++) {
            Demand demand = demands.get(d);
            open[d] = demand.open();
            levels[d] = demand.steps().stream().mapToDouble(level -> level).toArray();
            extended[d] = demand.extended() == null ? -1 : at(new DemandRef(refs[d].member(), demand.extended()));
            if (extended[d] >= 0) {
                extendedBy[extended[d]] = d;
            }
        }
        block = numbers(demands, cells);
        shiftIssue = new int[count][];
        shiftCell = new int[count][];
        for (int d = 0; d < count; d++) {
            layShifts(d, demands.get(d).shifts(), scenario.issues(), cells);
        }
        firstEffect = new int[first.length];
        List<int[]> effects = effects(scenario.members(), demands, cells);
        effectDemand = effects.stream().mapToInt(effect -> effect[0]).toArray();
        irritatesCell = effects.stream().mapToInt(effect -> effect[1]).toArray();
        benefitsCell = effects.stream().mapToInt(effect -> effect[2]).toArray();
    }

    static DemandPlan of(Scenario scenario, Names names, Cells cells) {
        return new DemandPlan(scenario, names, cells);
    }

    int at(DemandRef ref) {
        Integer demand = index.get(ref);
        if (demand == null) {
            throw new IllegalArgumentException("no demand " + ref);
        }
        return demand;
    }

    private int[][] followers(List<Demand> demands) {
        List<List<Integer>> after = new ArrayList<>();
        demands.forEach(demand -> after.add(new ArrayList<>()));
        for (int d = 0; d < count; d++) {
            DemandRef leader = demands.get(d).opening().after();
            if (leader != null) {
                after.get(at(leader)).add(d);
            }
        }
        return after.stream()
                .map(list -> list.stream().mapToInt(d -> d).toArray())
                .toArray(int[][]::new);
    }

    private int numbers(List<Demand> demands, Cells cells) {
        int firstCell = Cells.NONE;
        for (DemandNumber number : DemandNumber.values()) {
            for (int d = 0; d < count; d++) {
                int cell = cells.add(path(refs[d]) + "." + number.key, number.value.applyAsDouble(demands.get(d)));
                firstCell = firstCell == Cells.NONE ? cell : firstCell;
            }
        }
        return firstCell;
    }

    private void layShifts(int demand, Map<String, Double> shifts, List<Issue> issues, Cells cells) {
        int[] cell = issues.stream()
                .mapToInt(issue -> cell(cells, demand, ".shifts.", issue.id(), shifts))
                .toArray();
        shiftIssue[demand] = IntStream.range(0, cell.length)
                .filter(k -> cell[k] != Cells.NONE)
                .toArray();
        shiftCell[demand] = Arrays.stream(shiftIssue[demand]).map(k -> cell[k]).toArray();
    }

    /** Demand, cell of what it irritates, cell of what it benefits, member by member; a member's own are of no effect. */
    private List<int[]> effects(List<Member> members, List<Demand> demands, Cells cells) {
        List<int[]> effects = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            String member = members.get(i).id();
            for (int d = 0; d < count; d++) {
                int irritates =
                        cell(cells, d, ".irritates.", member, demands.get(d).irritates());
                int benefits =
                        cell(cells, d, ".benefits.", member, demands.get(d).benefits());
                if (owner[d] != i && (irritates != Cells.NONE || benefits != Cells.NONE)) {
                    effects.add(new int[] {d, irritates, benefits});
                }
            }
            firstEffect[i + 1] = effects.size();
        }
        return effects;
    }

    /** The cell of a number by issue or member: 0 where only an event sets it. */
    private int cell(Cells cells, int demand, String key, String id, Map<String, Double> numbers) {
        String path = path(refs[demand]) + key + id;
        boolean any = numbers.containsKey(id) || cells.isShocked(path);
        return any ? cells.add(path, numbers.getOrDefault(id, 0.0)) : Cells.NONE;
    }

    private static String path(DemandRef ref) {
        return "members." + ref.member() + ".demands." + ref.demand();
    }
}
