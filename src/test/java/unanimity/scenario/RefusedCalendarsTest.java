package unanimity.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static unanimity.scenario.Small.bridge;
import static unanimity.scenario.Small.calendar;
import static unanimity.scenario.Small.refusal;
import static unanimity.scenario.Small.top;
import static unanimity.scenario.Small.with;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Days that cannot follow one another. */
class RefusedCalendarsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void is_refused_with_its_place(String what, String text, String message) {
        assertThat(refusal(text)).isEqualTo(message);
    }

    private static Stream<Arguments> cases() {
        return Stream.of(
                refused(
                        "a deadline before the start",
                        with("  deadline: 2024-03-01", "  deadline: 2023-03-01"),
                        """
                        small.yaml:5:13: error: the deadline 2023-03-01 must be after the start 2024-01-01 [deadline-not-after-start]
                            5 |   deadline: 2023-03-01
                              |             ^^^^^^^^^^
                        """),
                refused(
                        "a deadline on the first day",
                        with("  deadline: 2024-03-01", "  deadline: 2024-01-01"),
                        """
                        small.yaml:5:13: error: the deadline 2024-01-01 must be after the start 2024-01-01 [deadline-not-after-start]
                            5 |   deadline: 2024-01-01
                              |             ^^^^^^^^^^
                        """),
                refused(
                        "an extension before the deadline",
                        calendar("extension: {probability: 0.5, until: 2024-02-01}"),
                        """
                        small.yaml:6:40: error: the extension until 2024-02-01 must be after the deadline 2024-03-01 [extension-not-after-deadline]
                            6 |   extension: {probability: 0.5, until: 2024-02-01}
                              |                                        ^^^^^^^^^^
                        """),
                refused(
                        "a day that does not exist",
                        with("  deadline: 2024-03-01", "  deadline: 2024-02-30"),
                        """
                        small.yaml:5:13: error: 'deadline': there is no day 2024-02-30 [bad-date]
                            5 |   deadline: 2024-02-30
                              |             ^^^^^^^^^^
                        """),
                refused(
                        "a day in another notation",
                        with("  deadline: 2024-03-01", "  deadline: 1 March 2024"),
                        """
                        small.yaml:5:13: error: 'deadline' must be a date (YYYY-MM-DD), not the text '1 March 2024' [bad-date]
                            5 |   deadline: 1 March 2024
                              |             ^^^^^^^^^^^^
                        """),
                refused(
                        "a day with an hour",
                        with("  deadline: 2024-03-01", "  deadline: 2024-03-01T12:00:00Z"),
                        """
                        small.yaml:5:13: error: 'deadline' must be a date (YYYY-MM-DD), not the text '2024-03-01T12:00:00Z' [bad-date]
                            5 |   deadline: 2024-03-01T12:00:00Z
                              |             ^^^^^^^^^^^^^^^^^^^^
                        """),
                refused(
                        "a summit before the start",
                        calendar("summits:\n  - {date: 2023-12-31, present: [all], meetings: 1}"),
                        """
                        small.yaml:7:14: error: 2023-12-31 is before the start of the calendar, 2024-01-01 [before-start]
                            7 |     - {date: 2023-12-31, present: [all], meetings: 1}
                              |              ^^^^^^^^^^
                        """),
                refused(
                        "an event before the start",
                        top("events:\n  - {date: 2023-12-31, shock: {set: {proposal.capital: 2}}}"),
                        """
                        small.yaml:22:12: error: 2023-12-31 is before the start of the calendar, 2024-01-01 [before-start]
                           22 |   - {date: 2023-12-31, shock: {set: {proposal.capital: 2}}}
                              |            ^^^^^^^^^^
                        """),
                refused(
                        "a demand that opens before the start",
                        bridge("worth: 0.1\ncost: 0.1\nopens: {date: 2023-12-31}"),
                        """
                        small.yaml:21:23: error: 2023-12-31 is before the start of the calendar, 2024-01-01 [before-start]
                           21 |         opens: {date: 2023-12-31}
                              |                       ^^^^^^^^^^
                        """),
                refused(
                        "a rival that leaves before it enters",
                        top(
                                "rivals:\n  other: {home: ANN, positions: {money: 1, power: 1}, enter: 2024-02-02, exit: {date: 2024-02-01}}"),
                        """
                        small.yaml:22:87: error: 'other' leaves on 2024-02-01, before it enters on 2024-02-02 [contradiction]
                           22 |   other: {home: ANN, positions: {money: 1, power: 1}, enter: 2024-02-02, exit: {date: 2024-02-01}}
                              |                                                                                       ^^^^^^^^^^
                        """),
                refused(
                        "more rounds than anyone needs",
                        with("  deadline: 2024-03-01", "  deadline: 2324-03-01"),
                        """
                        small.yaml:5:13: error: from 2024-01-01 to 2324-03-01 there are more than 10,000 rounds; raise 'round_days' [too-many-rounds]
                            5 |   deadline: 2324-03-01
                              |             ^^^^^^^^^^
                        """),
                refused(
                        "rounds of no days",
                        calendar("round_days: 0"),
                        """
                        small.yaml:6:15: error: 'round_days' must be from 1 to 3660, not 0 [out-of-range]
                            6 |   round_days: 0
                              |               ^
                        """),
                refused(
                        "a silence procedure that says half",
                        top("silence: {rounds: 1}"),
                        """
                        small.yaml:21:1: error: silence needs 'objection' [missing-key]
                           21 | silence: {rounds: 1}
                              | ^^^^^^^
                        """));
    }

    private static Arguments refused(String what, String text, String message) {
        return arguments(what, text, message);
    }
}
