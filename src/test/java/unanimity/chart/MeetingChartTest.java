package unanimity.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MeetingChartTest {

    private static final double NOISE = 1e-7; // the taste noise of the tutorial is 1e-9

    @Test
    void the_title_says_how_the_meeting_ended() {
        Played tutorial = Played.tutorial();
        assertThat(tutorial.meeting("COV", 4).title())
                .isEqualTo("Cove settled at 48 % of the capital at once, less than at the Nash point");
        assertThat(tutorial.meeting("COV", 0).title())
                .isEqualTo("No deal: Cove asked 76 % of the capital, was offered 9 %");
        Played rutte = Played.rutte(1);
        assertThat(rutte.meeting("HUN", 16).title())
                .isEqualTo("Hungary settled at 3 % of the capital at once, near the Nash point");
        assertThat(rutte.meeting("TUR", 9).title())
                .isEqualTo("Türkiye settled at 11 % of the capital after 5 exchanges, near the Nash point");
        assertThat(rutte.meeting("ROU", 4).title())
                .isEqualTo("Nothing on the table could win Romania: all is worth 0.40, it needs 0.52");
        assertThat(rutte.meeting("HUN", 6).title())
                .isEqualTo("Hungary could not be won: nothing was on the table, it needs 0.32 points");
    }

    /**
     * Week 4 of the tutorial: floor 0.075, ask and offer as in its table; a point of cost buys 1.5 of worth, and in the end Ada
     * would spend all of 0.5. Nash: (1.5c − 0.075)(0.5 − c) is largest at c = 0.275. Kalai–Smorodinsky: the ideals are
     * 0.6 − 0.075 and 0.5 − 0.05, so 0.45 (1.5c − 0.075) = 0.525 (0.5 − c), c = 0.246875.
     */
    @Test
    void the_numbers_behind_the_picture_stand_in_its_table() {
        List<List<String>> rows = Played.tutorial().meeting("COV", 4).table().rows();
        Map<String, double[]> expected = new TreeMap<>(Map.of(
                "floor", new double[] {0.075, Double.NaN},
                "reserve", new double[] {Double.NaN, 0.5},
                "ask", new double[] {0.3375, 0.225},
                "bid", new double[] {0.375, 0.25},
                "willingness", new double[] {Double.NaN, 0.25},
                "deal", new double[] {0.35625, 0.2375},
                "nash", new double[] {0.4125, 0.275},
                "kalai_smorodinsky", new double[] {0.3703125, 0.246875}));
        assertThat(rows.subList(0, 2))
                .containsExactly(List.of("frontier", "", "0", "0"), List.of("frontier", "", "0.6", "0.4"));
        assertThat(rows).hasSize(2 + expected.size());
        for (List<String> row : rows.subList(2, rows.size())) {
            double[] values = expected.get(row.get(0));
            assertThat(number(row.get(2))).as(row.toString()).isCloseTo(values[0], within(NOISE));
            assertThat(number(row.get(3))).as(row.toString()).isCloseTo(values[1], within(NOISE));
            assertThat(row.get(1))
                    .isEqualTo(List.of("ask", "bid", "willingness").contains(row.get(0)) ? "1" : "");
        }
    }

    private static double number(String cell) {
        return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }

    @Test
    void asks_and_offers_count_their_exchanges_from_one() {
        assertThat(Played.tutorial().meeting("COV", 0).csv())
                .contains("ask,1,0.6,0.4\n", "bid,1,0,0\n", "ask,4,", "willingness,4,,")
                .doesNotContain("deal", "ask,0", "ask,5");
    }

    @Test
    void the_file_is_called_after_member_and_round() {
        assertThat(Played.tutorial().meeting("COV", 4).name()).isEqualTo("meeting-COV-4");
    }

    @Test
    void what_is_drawn_is_named_with_its_units() {
        Chart chart = Played.rutte(1).meeting("TUR", 9);
        assertThat(chart.svg())
                .contains(">Worth to Türkiye (points)<", ">Cost to Mark Rutte (points of capital)<")
                .contains(">Deal<", ">Nash point<", ">Kalai–Smorodinsky<", ">Asks<", ">Offers<")
                .contains(">floor: Türkiye needs nothing<", ">Mark Rutte would spend in the end: ")
                .contains("Visit to Istanbul")
                .doesNotContain("NaN", "Infinity");
        assertThat(chart.description()).contains("Deal: worth 0.203, cost 0.096.", "Asks: cost 0.099, at last 0.095.");
    }

    @Test
    void limits_beyond_the_edge_have_an_arrow() {
        assertThat(Played.rutte(1).meeting("HUN", 16).svg())
                .contains(">Mark Rutte would spend in the end: 0.443 →<", ">now: 0.325 →<");
    }

    @Test
    void a_member_that_was_out_of_reach_is_shown_with_what_is_missing() {
        Chart chart = Played.rutte(1).meeting("ROU", 4);
        assertThat(chart.svg())
                .contains(">0.124 is missing<", "no solution concept")
                .doesNotContain(">Nash point<");
        assertThat(chart.csv()).contains("floor").doesNotContain("nash", "ask");
        Words.assertApart(chart);
    }

    @Test
    void a_meeting_that_only_hastened_an_endorsement_is_told_in_words() {
        Played body = Played.body(200);
        Chart chart = body.meetings().stream()
                .filter(c -> c.title().contains("had consented already"))
                .findFirst()
                .orElseThrow();
        assertThat(chart.svg()).contains("Nothing was left to bargain over.");
        assertThat(chart.csv()).hasLineCount(1);
        Words.assertApart(chart);
    }

    @Test
    void a_table_with_steps_is_a_set_of_points() {
        Chart chart = Played.body(32).meetings().stream()
                .filter(c -> c.svg().contains("some terms come in steps only"))
                .findFirst()
                .orElseThrow();
        Words.assertApart(chart);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 32, 200})
    void nothing_is_written_over_anything_else(int members) {
        List<Chart> meetings = Played.body(members).meetings();
        assertThat(meetings).isNotEmpty();
        meetings.forEach(chart -> {
            assertThat(chart.svg()).as(chart.name()).doesNotContain("NaN", "Infinity");
            Words.assertApart(chart);
        });
    }

    @Test
    void every_meeting_of_the_case_of_2024_is_legible() {
        for (long seed = 1; seed <= 10; seed++) {
            Played.rutte(seed).meetings().forEach(Words::assertApart);
        }
    }

    @Test
    void many_exchanges_and_long_names_fit() {
        Played played = Played.tutorial(
                "proposal.exchanges=300",
                "proposal.name=The Rotating Presidency of the Very Much United Confederation of Everything",
                "members.COV.name=Îles <du> Nord and the Most Serene and Very Much United Republic of a Name without End");
        played.meetings().forEach(Words::assertApart);
        assertThat(played.meeting("COV", 0).svg()).contains(">289<").doesNotContain(">2<");
    }

    @Test
    void a_proposer_without_capital_offers_nothing() {
        Played played = Played.tutorial("proposal.capital=0");
        played.meetings().forEach(Words::assertApart);
        assertThat(played.meeting("COV", 0).svg()).doesNotContain("NaN", "Infinity");
    }

    @Test
    void a_meeting_that_was_not_held_cannot_be_drawn() {
        Played tutorial = Played.tutorial();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tutorial.meeting("COV", 7))
                .withMessage("COV was not met in round 7");
        assertThatIllegalArgumentException().isThrownBy(() -> tutorial.meeting("COV", -1));
    }
}
