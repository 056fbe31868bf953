package unanimity.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PledgeChartTest {

    /** A asks for one thing with a long name and one with letters of XML, B for nothing. */
    private static final String ODD_LABELS =
            """
            schema: unanimity/scenario/1
            title: Labels made up for a test
            calendar: {start: 2024-11-01, deadline: 2025-03-01}
            defaults: {access: 1, deliberation: 0}
            issues: {tax: {label: a tax}}
            proposal: {name: Ångström & Söhne, positions: {tax: 0}, capital: 2}
            members:
              A:
                name: Îles <du> Nord
                positions: {tax: 0}
                affinity: {proposal: -0.9}
                demands:
                  long: {worth: 0.6, cost: 0.5, public: false, label: "Ein sehr langer Wunsch, der in Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrikverwaltungsgebäudeabnahmeprotokollen steht, und noch einer, und noch einer, bis die Seite voll ist und nichts mehr geht"}
                  xml: {worth: 0.3, cost: 0.4, label: '<b> & "Żółć" 安全保障'}
              B: {positions: {tax: 0}}
            """;

    @Test
    void the_title_says_what_was_spent_and_on_whom_most() {
        assertThat(Played.tutorial().pledges().title()).isEqualTo("Ada spent 48 % of the capital, all of it on Cove");
        assertThat(Played.rutte(1).pledges().title())
                .isEqualTo("Mark Rutte spent 61 % of the capital; Slovakia cost most: 21 %");
    }

    /** Worked out by hand in the tutorial: 0.59375 of a ferry, for 0.2375 points, worth 0.35625. */
    @Test
    void the_numbers_behind_the_picture_stand_in_its_table() {
        List<String> ferry = Played.tutorial().pledges().table().rows().get(0);
        assertThat(ferry.subList(0, 8))
                .containsExactly("pledge", "COV", "Cove", "ferry", "a ferry of its own", "Ada", "4", "2024-01-29");
        double[] expected = {0.59375, 0.35625, 0.2375};
        for (int k = 0; k < expected.length; k++) {
            assertThat(Double.parseDouble(ferry.get(8 + k))).isCloseTo(expected[k], within(1e-7));
        }
        assertThat(Played.tutorial().pledges().csv())
                .startsWith("kind,member,name,demand,label,grantor,round,date,level,worth,cost\n")
                .hasLineCount(2);
    }

    @Test
    void what_others_granted_costs_nothing_and_says_who_and_when() {
        Chart chart = Played.rutte(1).pledges();
        assertThat(chart.csv())
                .contains("pledge,HUN,Hungary,opt-out,No part in NATO's missions and funding for Ukraine,"
                        + "Jens Stoltenberg,15,2024-06-12,1,0.084,0\n");
        assertThat(chart.svg()).contains(">in full · 12 Jun · by Jens Stoltenberg<", ">none<", ">to 98 % · 17 Jun<");
        assertThat(chart.description())
                .contains("Spent: 0.54 of 0.88 points. Slovakia: Cover for Slovak airspace", "cost 0.18, worth 0.32.");
    }

    @Test
    void costs_add_up_to_what_was_spent() {
        for (Played played : List.of(Played.body(32), Played.rutte(3), Played.tutorial())) {
            double sum = played.pledges().table().rows().stream()
                    .mapToDouble(row -> Double.parseDouble(row.get(10)))
                    .sum();
            assertThat(sum).isCloseTo(played.run().result().spent(), within(1e-7));
        }
    }

    @Test
    void amendments_say_where_the_proposal_was_moved() {
        Chart chart = Played.body(32).pledges();
        assertThat(chart.csv())
                .containsPattern(
                        "amendment,M\\d+,Member number \\d+,tax,Moved on “a tax on what everybody likes” from \\d+ to \\d+,"
                                + "The Presidency,\\d+,2024-\\d\\d-\\d\\d,,");
        assertThat(chart.svg()).contains("amendment · ");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 32, 200})
    void nothing_is_written_over_anything_else(int members) {
        Words.assertApart(Played.body(members).pledges());
    }

    @Test
    void what_cost_most_is_told_one_by_one_and_the_rest_in_one_bar() {
        Chart chart = Played.body(200).pledges();
        assertThat(chart.svg())
                .contains(">All others<", "grants to ", "are summed in the last bar", "cut at the edge")
                .doesNotContain("NaN");
        assertThat(chart.table().rows()).hasSizeGreaterThan(40);
        assertThat(chart.sheet().height()).isLessThan(1300);
    }

    @Test
    void without_pledges_the_picture_says_so() {
        Chart chart = Played.tutorial("proposal.capital=0.02", "defaults.failure_cost=0.2")
                .pledges();
        assertThat(chart.title()).isEqualTo("No pledges: Ada spent nothing");
        assertThat(chart.svg())
                .contains("Capital: 0.00 of 0.02 points spent", "left: 0.02")
                .doesNotContain("NaN");
        assertThat(chart.csv()).hasLineCount(1);
        Words.assertApart(chart);
    }

    @Test
    void without_capital_there_is_no_share_of_it() {
        Chart chart = Played.tutorial("proposal.capital=0").pledges();
        assertThat(chart.svg()).doesNotContain("NaN", "Infinity");
        Words.assertApart(chart);
    }

    @Test
    void long_labels_take_two_lines_and_letters_of_any_script_stay_letters() {
        Chart chart = Played.text(ODD_LABELS).pledges();
        assertThat(chart.svg())
                .contains(
                        "Îles &lt;du&gt; Nord",
                        "&lt;b&gt; &amp; &quot;Żółć&quot; 安全保障",
                        "Ångström &amp; Söhne",
                        "secret")
                .contains("…");
        Words.assertApart(chart);
    }

    @Test
    void capital_that_a_shock_took_is_told() {
        Chart chart = Played.text(
                        ODD_LABELS
                                + """
                        events:
                          - {date: 2025-02-20, shock: {set: {proposal.capital: 0.1}}}
                        """,
                        "members.B.affinity.proposal=-2")
                .pledges();
        assertThat(chart.svg()).contains("a shock took some of it");
        Words.assertApart(chart);
    }

    @Test
    void the_case_of_2024_is_legible_whatever_happens_in_it() {
        for (long seed = 1; seed <= 30; seed++) {
            Chart chart = Played.rutte(seed).pledges();
            assertThat(chart.svg()).as("seed %d", seed).doesNotContain("NaN");
            Words.assertApart(chart);
        }
    }

    @Test
    void the_same_run_gives_the_same_bytes_in_every_locale() {
        Played played = Played.rutte(1);
        Chart chart = played.pledges();
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(played.pledges().svg()).as(tag).isEqualTo(chart.svg());
                assertThat(played.pledges().csv()).as(tag).isEqualTo(chart.csv());
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
