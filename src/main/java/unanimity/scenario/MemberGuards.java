package unanimity.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import unanimity.model.Member;
import unanimity.model.Scenario;

/** Warns of values of members with which the model says little; uncertain ones count by their median. */
final class MemberGuards {

    private static final double MOST_FAILURE_COST = 2;
    private static final double MOST_PULL = 1;
    private static final double MOST_NOISE = 0.1;
    private static final double MOST_ENVY = 0.5;
    private static final double FEWEST_MEETINGS = 2;
    private static final int CROWD = 3;

    private final Problems problems;
    private final Block root;
    private final ScenarioTemplate template;
    private final Scenario scenario;
    private final int rounds;

    MemberGuards(Problems problems, Block root, ScenarioTemplate template) {
        this.problems = problems;
        this.root = root;
        this.template = template;
        this.scenario = template.base();
        this.rounds = scenario.calendar().lastRound();
    }

    void run() {
        for (Block member : root.blocks("members")) {
            values(member);
            drift(member);
            access(member);
        }
        crowds();
    }

    private void values(Block member) {
        Guarded failure = Guarded.of(member, null, "failure_cost");
        if (failure != null && failure.value() >= MOST_FAILURE_COST) {
            warn(ProblemId.COSTLY_FAILURE, failure, "2 or more");
        }
        Guarded pull = Guarded.of(member, "peer_pressure", "weight");
        if (pull != null && pull.value() >= MOST_PULL) {
            warn(ProblemId.STRONG_PEER_PRESSURE, pull, "1 or more");
        }
        Guarded noise = Guarded.of(member, null, "taste_noise");
        if (noise != null && noise.value() > MOST_NOISE) {
            warn(ProblemId.NOISY_TASTE, noise, "above 0.1");
        }
        Guarded envy = Guarded.of(member, null, "envy");
        if (envy != null && envy.value() > MOST_ENVY) {
            warn(ProblemId.STRONG_ENVY, envy, "above 0.5");
        }
        Guarded bluff = Guarded.of(member, null, "bluff");
        if (bluff != null && bluff.value() == 0 && !member.blocks("demands").isEmpty()) {
            warn(ProblemId.NO_BLUFF, bluff, "the least that can be");
        }
    }

    /** A random walk of T steps lies typically drift·√T from where it began. */
    private void drift(Block member) {
        Guarded drift = Guarded.of(member, null, "drift");
        double margin = member.number("recant_margin");
        if (drift != null && drift.value() * Math.sqrt(rounds) > margin) {
            String walk = "over " + rounds + " rounds a walk of " + Guarded.words(drift.value() * Math.sqrt(rounds));
            warn(ProblemId.STRONG_DRIFT, drift, walk + ", above the recant_margin of " + Guarded.words(margin));
        }
    }

    private void access(Block member) {
        Guarded access = Guarded.of(member, null, "access");
        boolean home = member.id().equals(scenario.proposal().home());
        boolean summit = scenario.calendar().summits().stream()
                .anyMatch(one -> one.meetings() > 0 && one.present().contains(member.id()));
        if (access != null && !home && !summit && access.value() * rounds < FEWEST_MEETINGS) {
            String bound =
                    "over " + rounds + " rounds " + Guarded.words(access.value() * rounds) + " meetings, below 2";
            warn(ProblemId.RARE_ACCESS, access, bound + ", and no summit");
        }
    }

    private void crowds() {
        Map<List<@Nullable Object>, List<String>> alike = new LinkedHashMap<>();
        for (Member member : scenario.members()) {
            String path = "members." + member.id() + ".";
            boolean drawn =
                    template.uncertain().stream().anyMatch(one -> one.path().startsWith(path));
            if (!drawn && member.demands().isEmpty()) {
                alike.computeIfAbsent(
                                List.of(member.preferences(), member.conduct(), member.standing()),
                                key -> new ArrayList<>())
                        .add(member.id());
            }
        }
        for (List<String> ids : alike.values()) {
            if (ids.size() >= CROWD) {
                Block members = root.blocks("members").stream()
                        .filter(member -> member.id().equals(ids.get(0)))
                        .findFirst()
                        .orElseThrow();
                String message =
                        String.join(", ", ids.subList(0, CROWD)) + (ids.size() > CROWD ? " …" : "") + ": " + ids.size()
                                + " members are alike in every number; they move together but for their private taste";
                problems.warning(ProblemId.IDENTICAL_MEMBERS, members.at(), message);
            }
        }
    }

    private void warn(ProblemId id, Guarded number, String bound) {
        String message = number.path() + " is " + Guarded.words(number.value()) + ", " + bound + ": " + id.meaning();
        problems.warning(id, number.at(), message);
    }
}
