package unanimity.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unanimity.model.Member;
import unanimity.model.RecordedRun;
import unanimity.model.RunResult.PledgeResult;
import unanimity.model.Scenario;
import unanimity.model.Trace;
import unanimity.results.Column;
import unanimity.results.Layout;
import unanimity.results.Table;

/**
 * The numbers of a pledge chart: what each member got.
 *
 * @param groups one for each member that got anything, the one that cost most first
 * @param shown grants told one by one: all of the members that cost most
 * @param rest the others
 */
record Pledges(List<Group> groups, List<Grant> shown, List<Grant> rest) {

    /** Bars that stand on a page. */
    private static final int MOST = 15;

    private static final Layout LAYOUT = Layout.of(
            "a grant: a demand granted, or the proposal moved on an issue; the member that cost most first",
            Column.choice("kind", "what was granted")
                    .or("pledge", "a demand")
                    .or("amendment", "the proposal moved on an issue"),
            Column.id("member", "a member", "to whom"),
            Column.text("name", "its name"),
            Column.id("demand", "a demand; of an amendment, of an issue", "which one"),
            Column.text("label", "the same in words"),
            Column.text("grantor", "who granted it"),
            Column.round("round", "in which it was first granted"),
            Column.day(
                    "date",
                    "day of the event that granted it; else of that round: of its summit, of a later event in it, or its first"),
            Column.share("level", "the demand", "how far it is granted at the end")
                    .emptyWhen("it is an amendment"),
            Column.points("worth", "what it was worth to the member, as it counted when it was granted"),
            Column.amount("cost", "capital that it cost the proposer; 0 for what others granted"));

    /** What one member got, the dearest first. */
    record Group(Member member, List<Grant> grants) {

        double cost() {
            return Pledges.cost(grants);
        }
    }

    static Pledges of(Scenario scenario, RecordedRun run) {
        List<Grant> grants = grants(scenario, run);
        grants.sort(Comparator.comparingDouble(Grant::cost)
                .thenComparingDouble(Grant::worth)
                .reversed()
                .thenComparing(grant -> grant.member().id())
                .thenComparing(Grant::subject));
        List<Group> groups = groups(grants);
        List<Grant> all =
                groups.stream().flatMap(group -> group.grants().stream()).toList();
        int shown = all.size() <= MOST + 1 ? all.size() : whole(groups);
        return new Pledges(groups, all.subList(0, shown), all.subList(shown, all.size()));
    }

    /** How many grants the first members have that fit on a page; of a single member that has more, what fits. */
    private static int whole(List<Group> groups) {
        int sum = 0;
        for (Group group : groups) {
            if (sum + group.grants().size() > MOST) {
                break;
            }
            sum += group.grants().size();
        }
        return sum == 0 ? MOST : sum;
    }

    private static List<Grant> grants(Scenario scenario, RecordedRun run) {
        Days days = new Days(scenario, run.result().round());
        List<Grant> grants = new ArrayList<>();
        for (PledgeResult pledge : run.result().pledges()) {
            grants.add(Grant.of(scenario, pledge, days));
        }
        for (Trace.Round round : run.trace().rounds()) {
            for (Trace.Meeting meeting : round.meetings()) {
                Trace.Deal deal = meeting.deal();
                if (deal != null) {
                    deal.amendments()
                            .forEach(amendment -> grants.add(
                                    Grant.of(scenario, meeting.member(), amendment, days.round(round.round()))));
                }
            }
        }
        return grants;
    }

    private static List<Group> groups(List<Grant> grants) {
        Map<String, List<Grant>> byMember = new LinkedHashMap<>();
        grants.forEach(grant -> byMember.computeIfAbsent(grant.member().id(), id -> new ArrayList<>())
                .add(grant));
        List<Group> groups = new ArrayList<>();
        byMember.values().forEach(all -> groups.add(new Group(all.get(0).member(), List.copyOf(all))));
        groups.sort(Comparator.comparingDouble(Group::cost).reversed());
        return groups;
    }

    static double cost(List<Grant> grants) {
        return grants.stream().mapToDouble(Grant::cost).sum();
    }

    static double worth(List<Grant> grants) {
        return grants.stream().mapToDouble(Grant::worth).sum();
    }

    /** One row a grant, in the order of the picture. */
    Table table(Scenario scenario) {
        Table table = new Table(LAYOUT);
        for (Group group : groups) {
            for (Grant grant : group.grants()) {
                table.row(
                        grant.kind(),
                        group.member().id(),
                        group.member().name(),
                        grant.subject(),
                        grant.label(),
                        grant.by() == null ? scenario.proposal().name() : grant.by(),
                        grant.round(),
                        grant.day(),
                        grant.level(),
                        grant.worth(),
                        grant.cost());
            }
        }
        return table;
    }
}
