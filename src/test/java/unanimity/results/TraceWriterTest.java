package unanimity.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import unanimity.model.Trace;
import unanimity.model.Trace.Corner;

final class TraceWriterTest {

    @Test
    void a_meeting_is_written_with_what_could_have_been_agreed() {
        Trace.OutcomeSpace space = new Trace.OutcomeSpace(
                List.of(new Corner(0, 0), new Corner(1, 0.5)), false, 0.75, new Corner(0.5, 0.25), null);
        Trace.Meeting meeting = new Trace.Meeting(
                "A",
                false,
                false,
                0.125,
                space,
                List.of(new Trace.Exchange(0, 1, 0.5, 0.25, 0.125, 0.2, false)),
                null,
                null,
                null);
        Trace.Meeting hastened = new Trace.Meeting("B", true, false, 0, null, List.of(), null, null, null);
        Trace.Round round = new Trace.Round(
                3, LocalDate.of(2024, 1, 1), null, 0, 0, 0, 0, List.of(), List.of(), List.of(meeting, hastened));

        assertThat(TraceWriter.write(new Trace(List.of(round), List.of()))
                        .lines()
                        .skip(1))
                .containsExactly(
                        "{\"kind\":\"meeting\",\"round\":3,\"member\":\"A\",\"consenting\":false,\"irreconcilable\":false,"
                                + "\"floor\":0.125,\"reserve\":0.75,\"stepped\":false,\"nash_worth\":0.5,\"nash_cost\":0.25,"
                                + "\"kalai_smorodinsky_worth\":null,\"kalai_smorodinsky_cost\":null,"
                                + "\"deal_worth\":null,\"deal_cost\":null}",
                        "{\"kind\":\"frontier\",\"round\":3,\"member\":\"A\",\"worth\":0,\"cost\":0}",
                        "{\"kind\":\"frontier\",\"round\":3,\"member\":\"A\",\"worth\":1,\"cost\":0.5}",
                        "{\"kind\":\"exchange\",\"round\":3,\"member\":\"A\",\"exchange\":0,\"ask_worth\":1,\"ask_cost\":0.5,"
                                + "\"bid_worth\":0.25,\"bid_cost\":0.125,\"willingness\":0.2,\"settled\":false}",
                        "{\"kind\":\"meeting\",\"round\":3,\"member\":\"B\",\"consenting\":true,\"irreconcilable\":false,"
                                + "\"floor\":0,\"reserve\":null,\"stepped\":null,\"nash_worth\":null,\"nash_cost\":null,"
                                + "\"kalai_smorodinsky_worth\":null,\"kalai_smorodinsky_cost\":null,"
                                + "\"deal_worth\":null,\"deal_cost\":null}");
    }
}
