package unanimity.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static unanimity.scenario.Small.ann;
import static unanimity.scenario.Small.bridge;
import static unanimity.scenario.Small.calendar;
import static unanimity.scenario.Small.proposal;
import static unanimity.scenario.Small.refusal;
import static unanimity.scenario.Small.second;
import static unanimity.scenario.Small.top;
import static unanimity.scenario.Small.with;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Ids that nothing has, and bodies that cannot be. */
class RefusedReferencesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void is_refused_with_its_place(String what, String text, String message) {
        assertThat(refusal(text)).isEqualTo(message);
    }

    private static Stream<Arguments> cases() {
        return Stream.of(
                refused(
                        "an unknown issue",
                        ann("salience: {mony: 1}"),
                        """
                        small.yaml:17:16: error: there is no issue 'mony' (did you mean 'money'?) [unknown-issue]
                           17 |     salience: {mony: 1}
                              |                ^^^^
                        """),
                refused(
                        "an unknown rival",
                        ann("affinity: {iohanis: 1}"),
                        """
                        small.yaml:17:16: error: there is no rival 'iohanis'; known: proposal [unknown-rival]
                           17 |     affinity: {iohanis: 1}
                              |                ^^^^^^^
                        """),
                refused(
                        "an unknown member in a demand",
                        second("road: {worth: 0.1, cost: 0.1, irritates: {BOBB: 0.1}}"),
                        """
                        small.yaml:19:49: error: there is no member 'BOBB' (did you mean 'BOB'?) [unknown-member]
                           19 |       road: {worth: 0.1, cost: 0.1, irritates: {BOBB: 0.1}}
                              |                                                 ^^^^
                        """),
                refused(
                        "an unknown member at a summit",
                        calendar("summits:\n  - {date: 2024-01-09, present: [ANNE], meetings: 1}"),
                        """
                        small.yaml:7:36: error: there is no member or group 'ANNE' (did you mean 'ANN'?) [unknown-member]
                            7 |     - {date: 2024-01-09, present: [ANNE], meetings: 1}
                              |                                    ^^^^
                        """),
                refused(
                        "an unknown member in a group",
                        top("groups:\n  both: [ANN, BO]"),
                        """
                        small.yaml:22:15: error: there is no member 'BO' (did you mean 'BOB'?) [unknown-member]
                           22 |   both: [ANN, BO]
                              |               ^^
                        """),
                refused(
                        "an unknown member in a bloc",
                        top("blocs:\n  both: {members: [ANN, CID]}"),
                        """
                        small.yaml:22:25: error: there is no member or group 'CID'; known: all, ANN, BOB [unknown-member]
                           22 |   both: {members: [ANN, CID]}
                              |                         ^^^
                        """),
                refused(
                        "an unknown home",
                        proposal("home: BOBO"),
                        """
                        small.yaml:14:9: error: there is no member 'BOBO' (did you mean 'BOB'?) [unknown-member]
                           14 |   home: BOBO
                              |         ^^^^
                        """),
                refused(
                        "a rival without home",
                        top("rivals:\n  other: {positions: {money: 1, power: 1}}"),
                        """
                        small.yaml:22:3: error: rivals.other needs 'home' [missing-key]
                           22 |   other: {positions: {money: 1, power: 1}}
                              |   ^^^^^
                        """),
                refused(
                        "an unknown member in a script",
                        proposal("itinerary: {scripted: [ANN, BOP]}"),
                        """
                        small.yaml:14:31: error: there is no member 'BOP' (did you mean 'BOB'?) [unknown-member]
                           14 |   itinerary: {scripted: [ANN, BOP]}
                              |                               ^^^
                        """),
                refused(
                        "an unknown member in the history",
                        top("history:\n  endorsements: {ANA: {on: 2024-02-01}}"),
                        """
                        small.yaml:22:18: error: there is no member 'ANA' (did you mean 'ANN'?) [unknown-member]
                           22 |   endorsements: {ANA: {on: 2024-02-01}}
                              |                  ^^^
                        """),
                refused(
                        "an unknown issue in an opt out",
                        bridge("opt_out: {issue: mony}\ncost: 0.1"),
                        """
                        small.yaml:19:26: error: there is no issue 'mony' (did you mean 'money'?) [unknown-issue]
                           19 |         opt_out: {issue: mony}
                              |                          ^^^^
                        """),
                refused(
                        "no members",
                        with(
                                "members:\n  ANN:\n    positions: {money: 20, power: 70}\n    demands:\n      bridge: {worth: 0.2, cost: 0.1}\n  BOB:\n    positions: {money: 80, power: 40}",
                                "members: {}"),
                        """
                        small.yaml:14:1: error: there are no members; a body has at least one [no-members]
                           14 | members: {}
                              | ^^^^^^^
                        """),
                refused(
                        "no key members",
                        with(
                                "members:\n  ANN:\n    positions: {money: 20, power: 70}\n    demands:\n      bridge: {worth: 0.2, cost: 0.1}\n  BOB:\n    positions: {money: 80, power: 40}\n",
                                ""),
                        """
                        small.yaml:1:1: error: there are no members; a body has at least one [no-members]
                            1 | schema: unanimity/scenario/1
                              | ^
                        """),
                refused(
                        "saliences that are all 0",
                        ann("salience: {money: 0, power: 0}"),
                        """
                        small.yaml:17:5: error: the saliences of 'ANN' are all 0; at least one issue must count [zero-salience]
                           17 |     salience: {money: 0, power: 0}
                              |     ^^^^^^^^
                        """),
                refused(
                        "a position missing on an issue that counts",
                        with("{money: 20, power: 70}", "{money: 20}"),
                        """
                        small.yaml:16:5: error: 'ANN' needs a position on power [missing-position]
                           16 |     positions: {money: 20}
                              |     ^^^^^^^^^
                        """),
                refused(
                        "a position of the proposal missing",
                        with("{money: 60, power: 50}", "{money: 60}"),
                        """
                        small.yaml:12:3: error: 'proposal' needs a position on power [missing-position]
                           12 |   positions: {money: 60}
                              |   ^^^^^^^^^
                        """),
                refused(
                        "a mistyped issue is not missed as well",
                        with("{money: 20, power: 70}", "{money: 20, powr: 70}"),
                        """
                        small.yaml:16:28: error: there is no issue 'powr' (did you mean 'power'?) [unknown-issue]
                           16 |     positions: {money: 20, powr: 70}
                              |                            ^^^^
                        """),
                refused(
                        "more endorsers than members",
                        top("rule: {at_least: 3}"),
                        """
                        small.yaml:21:18: error: at least 3 must endorse, but there are only 2 members [rule-out-of-reach]
                           21 | rule: {at_least: 3}
                              |                  ^
                        """),
                refused(
                        "a weighted rule when nobody has a vote",
                        top("rule: {weighted: 0.5}\ndefaults: {votes: 0}"),
                        """
                        small.yaml:21:1: error: under this rule somebody needs 'votes' above 0, and all have 0 [zero-weight]
                           21 | rule: {weighted: 0.5}
                              | ^^^^
                        """),
                refused(
                        "bloc correlations above 1",
                        top("blocs:\n  a: {members: [all], correlation: 0.6}\n  b: {members: [BOB], correlation: 0.6}"),
                        """
                        small.yaml:23:23: error: the correlations of the blocs of 'BOB' sum to more than 1 [bloc-correlation]
                           23 |   b: {members: [BOB], correlation: 0.6}
                              |                       ^^^^^^^^^^^
                        """));
    }

    private static Arguments refused(String what, String text, String message) {
        return arguments(what, text, message);
    }
}
