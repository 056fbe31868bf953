package unanimity.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What a new scenario begins with.
 *
 * @param members ids, at least one
 * @param rule as YAML: {@code unanimity}, {@code {at_least: 3}} …
 * @param proposer the name of who bargains; where it is the id of a member, that is its home
 * @param issues ids, at least one
 */
public record Starter(
        String title,
        List<String> members,
        LocalDate start,
        LocalDate deadline,
        String rule,
        String proposer,
        List<String> issues) {

    private static final int MIDDLE = 50;

    public Starter {
        members = List.copyOf(members);
        issues = List.copyOf(issues);
    }

    /** A scenario file that runs as it is, each key that a beginner needs explained beside it. */
    public String text() {
        StringBuilder text = new StringBuilder(HEAD.formatted(quoted(title), start, deadline, rule));
        for (String issue : issues) {
            text.append("  ")
                    .append(issue)
                    .append(": {label: \"what is decided about ")
                    .append(issue);
            text.append("\", low: \"none of it\", high: \"all of it\"}\n");
        }
        text.append(DEFAULTS);
        String home = members.contains(proposer)
                ? "  home: " + proposer + "                # its home member, which endorses from the start\n"
                : "  # home: " + members.get(0)
                        + "              # its home member, if it has one: endorses from the start\n";
        text.append(PROPOSAL.formatted(quoted(proposer), home, positions(MIDDLE)));
        text.append(MEMBERS);
        for (int i = 0; i < members.size(); i++) {
            text.append(member(i));
        }
        return text.append(FOOT).toString();
    }

    /** Members stand apart from one another; the last one farthest from the proposal, and with a demand. */
    private String member(int place) {
        String id = members.get(place);
        boolean last = place == members.size() - 1 && !id.equals(proposer);
        int at = last ? 95 : MIDDLE - 15 + (30 * place) / Math.max(1, members.size() - 1);
        String member = "  " + id + ":\n    name: " + quoted(id) + "\n    positions: {" + positions(at) + "}\n";
        return last ? member + DEMAND : member;
    }

    private String positions(int at) {
        return String.join(", ", issues.stream().map(issue -> issue + ": " + at).toList());
    }

    private static String quoted(String words) {
        return String.format(Locale.ROOT, "\"%s\"", words.replace("\\", "\\\\").replace("\"", "\\\""));
    }

    private static final String HEAD =
            """
            # A scenario of Unanimity. Everything behind a # is a remark. All numbers below are made up: put in your own.
            # Points: 1 is the distance between the worst and the best policy. Any number can also be a distribution, drawn
            # once per run, {lognormal: [0.3, 0.4]} (median, log-sd), or carry its source:
            # {value: 0.3, source: [my-source], confidence: judgement}, with my-source described under `sources:`.
            schema: unanimity/scenario/1
            title: %s
            question: "Who holds out longest, and what does it get?"

            calendar:
              start: %s             # the first day of round 0
              round_days: 7                 # a round is a week
              deadline: %s          # without a decision by this day the proposal has failed

            rule: %s              # or majority, {at_least: 3}, {weighted: 0.7}, {qualified: {}}

            scale: 100                      # positions run from 0 (low) to 100 (high)
            issues:
            """;

    private static final String DEFAULTS =
            """

            # What holds for every member that does not say otherwise.
            defaults:
              failure_cost: 0.3             # what failing would cost it, points
              urgency: 0.5                  # share of that cost that it feels only as the deadline nears
              peer_pressure: {weight: 0.3, steepness: 2}    # pull when all others have endorsed, points; above 1: comes late
              tactic: linear                # how it concedes: boulware (late), linear, conceder (early), truthful
              access: 0.9                   # chance to be met in an ordinary week
              deliberation: 2               # mean weeks from consent to endorsement
            """;

    private static final String PROPOSAL =
            """

            # What may be adopted, and who bargains for it.
            proposal:
              name: %s
            %s  positions: {%s}
              capital: 0.4                  # what it can spend on demands: about half to all of what they cost together
              opening: 0.15                 # share of what it could give that it offers at the start
              meetings_per_round: 2         # bilateral meetings in an ordinary week
            """;

    private static final String MEMBERS =
            """

            # Who has a voice. `salience: {…}` weighs issues, `affinity: {proposal: -0.1}` is a grudge (above 0: liking),
            # `influence`, `votes` and `population` are weights; all keys: ./unanimity params members.ID
            members:
            """;

    private static final String DEMAND =
            """
                demands:                    # what it asks for its yes
                  favour:
                    label: "a favour of its own"
                    worth: 0.5              # to the member when granted in full, points
                    cost: 0.4               # to the proposer when granted in full, points of capital
            """;

    private static final String FOOT =
            """

            # More that a scenario can have: summits and an extension in `calendar`, `groups`, `blocs`, `rivals`, `events` (a grant or
            # a shock from outside), `history` (what really happened). ./unanimity params lists every key.
            """;
}
