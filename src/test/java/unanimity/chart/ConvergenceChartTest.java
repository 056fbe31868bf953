package unanimity.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import unanimity.model.DecisionRule;
import unanimity.model.Outcome;
import unanimity.model.RunResult;
import unanimity.model.Trace.Happening;

final class ConvergenceChartTest {

    private static Chart chart(ExampleRun example) {
        return ConvergenceChart.of(example.scenario(), example.run());
    }

    private static ExampleRun three() {
        return ExampleRun.lasting(5)
                .supporter("A")
                .holdOut("B", "Bland", 2, 3)
                .holdOut("C", "Cland", 3, 4)
                .summit(3, "A summit");
    }

    @Test
    void the_title_says_how_it_ended_and_who_came_last() {
        assertThat(chart(three()).title()).isEqualTo("Adopted on 1 February 2024: Cland came last");
    }

    @Test
    void the_numbers_behind_the_picture_stand_in_its_table() {
        assertThat(chart(three()).csv().lines())
                .startsWith(
                        "round,date,member,measure,value,label",
                        "0,2024-01-04,,endorsers,1,",
                        "0,2024-01-04,,influence_share,0.333333333,",
                        "0,2024-01-04,C,gap,0.32,Cland",
                        "0,2024-01-04,B,gap,0.21,Bland",
                        "1,2024-01-11,,endorsers,1,")
                .containsSubsequence(
                        "3,2024-01-27,,summit,1,A summit",
                        "3,2024-01-25,C,gap,0.02,Cland",
                        "3,2024-01-25,C,consents,1,Cland",
                        "3,2024-01-25,B,endorses,1,Bland",
                        "4,2024-02-01,,endorsers,3,")
                .endsWith("4,2024-02-01,C,endorses,1,Cland");
        assertThat(chart(three()).csv()).endsWith("\n").doesNotContain("\r");
    }

    @Test
    void text_in_the_svg_is_text_and_the_document_is_well_formed() throws Exception {
        String svg = chart(three()).svg();
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        assertThat(document.getElementsByTagName("text").getLength()).isGreaterThan(20);
        assertThat(svg)
                .contains(">Cland</text>", ">endorsed 1 Feb, by deal</text>", ">needed: all 3</text>", "role=\"img\"")
                .contains("A body made up for a test · seed 7 · Unanimity")
                .doesNotContain("NaN", "Infinity", "id=\"");
    }

    @Test
    void a_reader_who_cannot_see_it_is_told_where_the_lines_end() {
        assertThat(chart(three()).description())
                .contains("At the end 3 of 3 members endorse. Cland: endorsed 1 Feb, by deal. Bland: endorsed");
    }

    @Test
    void six_members_are_told_apart_and_the_rest_is_counted() {
        Chart chart = chart(ExampleBody.of(200, 14));
        assertThat(chart.svg())
                .contains("Thin grey: ")
                .contains(">Member number 199</text>", ">Member number 193</text>")
                .doesNotContain(">Member number 192</text>");
        assertThat(chart.title()).isEqualTo("No agreement by 4 April 2024: 5 members still withheld");
    }

    @Test
    void a_run_without_hold_outs_has_no_lower_panel() {
        Chart chart = chart(ExampleRun.lasting(2).supporter("A").supporter("B"));
        assertThat(chart.svg()).contains("none withheld").doesNotContain("Gap:", "Thin grey");
        assertThat(chart.csv().lines()).hasSize(5);
        Words.assertApart(chart);
    }

    @Test
    void a_run_of_one_round_can_be_shown() {
        Chart chart = chart(ExampleRun.lasting(1).supporter("A").holdOut("B", "Bland", 0, 0));
        assertThat(chart.title()).isEqualTo("Adopted on 4 January 2024: Bland came last");
        assertThat(chart.svg()).doesNotContain("NaN").contains("is beyond the right edge");
        Words.assertApart(chart);
    }

    @Test
    void a_member_that_was_never_in_reach_has_a_bar_and_no_gap() {
        Chart chart = chart(
                ExampleRun.lasting(11).endingIn(Outcome.DEADLINE).supporter("A").neverWon("B", "Bland", 99));
        assertThat(chart.svg()).contains("Out of reach", "withheld, out of reach", "none was ever within reach");
        assertThat(chart.csv()).contains(",B,out_of_reach,1,Bland").doesNotContain(",gap,");
    }

    @Test
    void names_with_letters_of_xml_stay_names() {
        Chart chart = chart(ExampleRun.lasting(4).supporter("A").holdOut("B", "<B> & \"Co\"\u0001", 3, 3));
        assertThat(chart.svg()).contains("&lt;B&gt; &amp; &quot;Co&quot;\uFFFD").doesNotContain("<B>", "\u0001");
        assertThat(chart.csv()).contains("\"<B> & \"\"Co\"\"\u0001\"");
    }

    @Test
    void what_the_rule_counts_is_drawn_with_what_it_needs() {
        assertThat(chart(three().under(new DecisionRule.Weighted(0.74))).svg())
                .contains("needed: 74 % of votes", "of all votes")
                .doesNotContain("needed: all");
        assertThat(chart(three().under(new DecisionRule.Qualified(0.55, 0.65, 2)))
                        .svg())
                .contains(">needed: 2<", "needed: 65 % of population");
        assertThat(chart(three().under(new DecisionRule.Majority())).svg()).contains(">needed: 2<", "of all influence");
    }

    @Test
    void summits_rivals_and_events_have_a_letter_and_a_key() {
        Chart chart = chart(three().atTheEnd(Happening.Kind.RIVAL_LEFT, "rival")
                .atTheEnd(Happening.Kind.EVENT, "0")
                .atTheEnd(Happening.Kind.RECANTED, "B"));
        assertThat(chart.svg())
                .contains("27 Jan – A summit", "The Other gives up", "An event from outside", "Bland recants")
                .contains(">D</text>");
        Words.assertApart(chart);
    }

    @Test
    void who_never_endorses_is_told_before_who_came_last() {
        Convergence numbers = numbers(ExampleRun.lasting(9)
                .endingIn(Outcome.DEADLINE)
                .holdOut("A", "Aland", 3, 4)
                .holdOut("B", "Bland", 5, 8)
                .neverWon("C", "Cland", 2)
                .neverWon("D", "Dland", 0));
        assertThat(numbers.shown()).extracting(h -> h.member().id()).containsExactly("D", "C", "B", "A");
        assertThat(numbers.shown().get(1).outOfReach(1)).isTrue();
        assertThat(numbers.shown().get(1).gap(1)).isNaN();
        assertThat(numbers.shown().get(1).result().round()).isEqualTo(RunResult.NEVER);
        assertThat(numbers.others()).isEmpty();
    }

    private static Convergence numbers(ExampleRun example) {
        return Convergence.of(example.scenario(), example.run());
    }
}
