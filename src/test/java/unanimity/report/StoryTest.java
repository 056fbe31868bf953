package unanimity.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import unanimity.model.Outcome;
import unanimity.model.RecordedRun;
import unanimity.model.RunResult;
import unanimity.scenario.ScenarioReader;
import unanimity.scenario.ScenarioTemplate;
import unanimity.simulation.Negotiation;
import unanimity.simulation.Plan;

final class StoryTest {

    private static final ScenarioTemplate RUTTE =
            ScenarioReader.read(Path.of("scenarios/rutte-2024.yaml"), List.of()).template();
    private static final Plan PLAN = Plan.of(RUTTE);

    private static Story story(long seed) {
        RecordedRun run = Negotiation.record(PLAN, seed);
        return Story.of(RUTTE.base(), run);
    }

    @Test
    void days_never_run_backwards() {
        for (long seed = 0; seed < 200; seed++) {
            LocalDate before = LocalDate.MIN;
            for (Diary.Entry entry : story(seed).diary()) {
                assertThat(entry.day())
                        .as("seed %d: %s", seed, entry.words().text())
                        .isAfterOrEqualTo(before);
                before = entry.day();
            }
        }
    }

    /** Of the shipped scenario nobody recants in these runs, so the numbers in brackets only rise. */
    @Test
    void those_who_endorse_are_counted_one_after_another() {
        Pattern standing = Pattern.compile("\\(([0-9]+) of 32\\)");
        for (long seed = 0; seed < 200; seed++) {
            RecordedRun run = Negotiation.record(PLAN, seed);
            if (run.result().recantations() > 0) {
                continue;
            }
            List<Integer> counts = standing.matcher(Story.of(RUTTE.base(), run).text())
                    .results()
                    .map(count -> Integer.parseInt(count.group(1)))
                    .toList();
            assertThat(counts).as("seed %d", seed).isSorted().doesNotHaveDuplicates();
            assertThat(counts.get(counts.size() - 1))
                    .as("seed %d", seed)
                    .isEqualTo(run.result().endorsers());
        }
    }

    @Test
    void a_story_of_32_members_fits_on_a_screen() {
        for (long seed = 0; seed < 200; seed++) {
            List<String> lines = story(seed).text().lines().toList();
            assertThat(lines).as("seed %d", seed).hasSizeLessThanOrEqualTo(60).allMatch(line -> line.length() <= 100);
        }
    }

    @Test
    void every_hold_out_is_told_to_endorse_or_to_have_withheld_to_the_end() {
        for (long seed = 0; seed < 100; seed++) {
            RecordedRun run = Negotiation.record(PLAN, seed);
            String text = Story.of(RUTTE.base(), run).text().replaceAll("\\s+", " ");
            Cast cast = new Cast(RUTTE.base(), run);
            for (String member : cast.holdOuts()) {
                String name = cast.name(member);
                boolean endorsed = cast.result(member).round() >= 0;
                assertThat(text.contains(name + " endorses") || text.contains(name + " drops its demands and endorses"))
                        .as("seed %d, %s", seed, name)
                        .isEqualTo(endorsed);
            }
        }
    }

    @Test
    void who_came_round_after_meetings_in_vain_is_told_to_have_got_nothing_it_asked() {
        int told = 0;
        for (long seed = 0; seed < 60; seed++) {
            RecordedRun run = Negotiation.record(PLAN, seed);
            String text = words(Story.of(RUTTE.base(), run));
            Cast cast = new Cast(RUTTE.base(), run);
            for (RunResult.MemberResult member : run.result().members()) {
                boolean unpaid = member.consentRound() > 0 && cast.yieldedUnpaid(member.member(), member.round());
                if (unpaid && !cast.holdsOut(member.member())) {
                    assertThat(text).as("seed %d", seed).contains(" without what ");
                    assertThat(member.cost()).isZero();
                    told++;
                }
            }
        }
        assertThat(told).isGreaterThan(3);
        assertThat(words(story(36))).contains("4 Apr Türkiye endorses (30 of 32), without what it had asked.");
        assertThat(words(story(46)))
                .contains("Greece and Türkiye have endorsed (29 of 32), Türkiye without what it had asked.");
    }

    @Test
    void of_each_paid_member_it_is_told_what_it_got() {
        for (long seed = 0; seed < 60; seed++) {
            RecordedRun run = Negotiation.record(PLAN, seed);
            Story story = Story.of(RUTTE.base(), run);
            String price = story.price().text();
            String gaps = Passage.join(story.gaps().lines(), "\n").text();
            List<RunResult.MemberResult> paid = run.result().members().stream()
                    .filter(member -> member.cost() > 0)
                    .toList();
            long named = paid.stream()
                    .map(member -> RUTTE.base().member(member.member()).name())
                    .filter(name -> price.contains(name + " ") || gaps.contains(name + ": "))
                    .count();
            boolean counted = price.contains(" more are in the report");
            assertThat(named).as("seed %d", seed).matches(count -> counted ? count >= 3 : count == paid.size());
        }
    }

    @Test
    void the_outcome_has_the_day_of_the_last_entry_that_led_to_it() {
        for (long seed = 0; seed < 100; seed++) {
            RecordedRun run = Negotiation.record(PLAN, seed);
            if (run.result().outcome() == Outcome.ADOPTED) {
                Story story = Story.of(RUTTE.base(), run);
                LocalDate last = story.diary().get(story.diary().size() - 1).day();
                assertThat(RUTTE.base().dayAfterEvents(run.result().round()))
                        .as("seed %d", seed)
                        .isEqualTo(last);
            }
        }
        ScenarioTemplate majority = ScenarioReader.read(Path.of("scenarios/rutte-2024-qualified-majority.yaml"))
                .template();
        assertThat(words(Story.of(majority.base(), Negotiation.record(Plan.of(majority), 1))))
                .contains("12 Mar Klaus Iohannis (Romania) enters as a rival. 12 Mar Bulgaria, Denmark,")
                .contains("Adopted on 12 March 2024 without 11 members. 21 of 32 endorse.")
                .contains("needs 18 of 32 members with 65 % of the population by");
    }

    @Test
    void the_head_says_which_values_were_changed() {
        RecordedRun run = Negotiation.record(PLAN, 1);
        Change one = new Change("proposal.capital", 0, "1", "2");
        assertThat(words(Story.of(RUTTE.base(), run, List.of(one))))
                .startsWith("NATO chooses a secretary-general, 2024 (seed 1, values changed) "
                        + "With proposal.capital = 2 in place of 1. Mark Rutte");
        List<Change> many = List.of(
                one,
                new Change("members.*.access", 28, "0.9", "0.5"),
                new Change("x", 0, "1", null),
                new Change("y", 0, null, "1"));
        assertThat(new Alterations(many.subList(0, 3)).sentence().text())
                .isEqualTo("With proposal.capital = 2 in place of 1; members.*.access (28 members) = 0.5 "
                        + "in place of 0.9; x taken out.");
        assertThat(new Alterations(many).sentence().text()).endsWith("; two other changes.");
    }

    private static String words(Story story) {
        return story.text().replaceAll("[\\s\u00a0]+", " ");
    }

    @Test
    void the_tutorial_reads_as_it_is_worked_out_in_its_file() {
        ScenarioTemplate tutorial = ScenarioReader.read(Path.of("scenarios/tutorial-three-members.yaml"), List.of())
                .template();
        String text = Story.of(tutorial.base(), Negotiation.record(Plan.of(tutorial), 1))
                .text()
                .replace('\u00a0', ' ');
        assertThat(text)
                .isEqualTo(
                        """
                Three towns choose a mayor of the valley  (seed 1)
                             Ada (Ashford) needs all 3 members by 26 Feb 2024 and can spend 0.50 points of capital
                             on promises. A point, the unit of costs and gains, is the distance between the worst
                             and the best policy. The story begins on 1 Jan 2024; a round is a week.

                1 Jan        Bayview endorses (2 of 3).
                29 Jan       Cove agrees after four meetings in vain: “a ferry of its own” to 59 %, for 48 % of the
                             capital.
                29 Jan       Cove endorses (3 of 3), moved by its pledges (+0.36) and the company of others (+0.10).

                Outcome      Adopted on 29 January 2024: Cove came last. 3 of 3 endorse.
                Price        0.24 of 0.50 points of capital (48 %) for one member, in six meetings.
                Hold-outs    What they asked beyond what Ada would give, in % of the capital:
                             Cove: 80 % at the start, none on 29 Jan; settled for 48 %
                """);
    }
}
