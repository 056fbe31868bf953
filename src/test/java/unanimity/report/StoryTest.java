package unanimity.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import unanimity.model.RecordedRun;
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

                Hold-outs: what they asked beyond what Ada would give, in % of the capital
                             Cove: 80 % at the start, none on 29 Jan; settled for 48 %
                """);
    }
}
