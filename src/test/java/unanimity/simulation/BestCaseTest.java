package unanimity.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unanimity.model.Outcome;

/** Whom even the best case does not win makes the proposer quit; whom it would win does not. */
final class BestCaseTest {

    /**
     * Half of the demand has been granted and has moved the proposal from 0 to 0.4; the other half would move it to 0.8,
     * where 0.2 remain to the member's ideal, less than failing costs it in one case and more in the other.
     */
    @ParameterizedTest
    @CsvSource({"-0.3, DEADLINE", "-0.1, WITHDRAWN"})
    void what_is_granted_already_moves_the_proposal_no_further(double fallback, Outcome outcome) {
        Sheet sheet = Sheet.of(
                        4,
                        "A: {positions: {x: 1}, salience: {x: 1}, fallback: %s, demands: {d: {worth: 0.001, cost: 5, shifts: {x: 0.8}}}}"
                                .formatted(fallback))
                .withMore(
                        """
                        scale: 1
                        issues: {x: {label: "X"}}
                        events: [{date: 2024-01-01, grant: {member: A, demand: d, level: 0.5, by: "an incumbent"}}]
                        """)
                .with(
                        "proposal.positions.x=0",
                        "proposal.capital=0",
                        "proposal.patience=0",
                        "proposal.quit=1",
                        "members.A.bluff=1.0e12");
        assertThat(sheet.run(1).outcome()).isEqualTo(outcome);
    }
}
