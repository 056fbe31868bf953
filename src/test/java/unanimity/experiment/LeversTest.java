package unanimity.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unanimity.results.Failures.Failure;
import unanimity.results.Keep;
import unanimity.scenario.Changes;
import unanimity.scenario.ScenarioReader;

/** A point that shares a plan has the same runs, bit for bit, as one whose scenario is read with its settings. */
final class LeversTest {

    private static final int COMBINATIONS = 25;

    private static final String BODY =
            """
            schema: unanimity/scenario/1
            title: A small body
            calendar:
              start: 2024-01-01
              deadline: 2024-03-01
            scale: 100
            issues:
              money: {}
              power: {}
            proposal:
              name: The plan
              positions: {money: 60, power: 50}
              capital: 1
            members:
              ANN:
                positions: {money: 20, power: 70}
                salience: {money: 1, power: 0.4}
                demands:
                  bridge: {worth: 0.2, cost: 0.1}
              BOB: {positions: {money: 80, power: 40}, access: 0.7, population: 2}
              CYD: {positions: {money: 30, power: 10}, population: 3}
            """;

    /** Of each scenario: how many paths have levers at least, and how many combinations of settings can do without being read. */
    @ParameterizedTest
    @CsvSource({
        "scenarios/rutte-2024, 15, 10",
        "scenarios/tutorial-three-members, 20, 10",
        "src/test/resources/scenarios/good/demands, 20, 10",
        "src/test/resources/scenarios/good/demands-from-defaults, 20, 10",
        "src/test/resources/scenarios/good/distributions, 20, 10",
        "src/test/resources/scenarios/good/events, 20, 10",
        "src/test/resources/scenarios/good/groups-and-blocs, 20, 10",
        "src/test/resources/scenarios/good/members, 18, 6",
        "src/test/resources/scenarios/good/proposal, 20, 10",
        "src/test/resources/scenarios/good/rule-at-least, 20, 10",
        "src/test/resources/scenarios/good/rule-qualified, 20, 10",
        "src/test/resources/scenarios/good/rule-weighted, 20, 10",
        "src/test/resources/scenarios/good/tactics, 20, 10",
        "src/test/resources/scenarios/good/without-issues, 14, 8",
        "src/test/resources/scenarios/odd/beyond-every-guard, 20, 10"
    })
    void a_lever_does_what_reading_does(String file, int levers, int combinations) {
        String text = ScenarioReader.resolve(Path.of(file + ".yaml"), Changes.NONE);
        Settable settable = new Settable(text, file.contains("rutte") ? 8 : 15, new Random(file.hashCode()));
        List<List<String>> settings = new ArrayList<>();
        settable.values().forEach((path, values) -> {
            values.forEach(value -> settings.add(List.of(path + "=" + value)));
            settings.add(List.of(path + "=" + values.get(0)));
        });
        int single = settings.size();
        Random random = new Random(1);
        for (int i = 0; i < COMBINATIONS; i++) {
            settings.add(settable.settings(3 + random.nextInt(3)));
        }
        List<Integer> ready = Alike.ready(settable, Alike.design(text, settings));
        assertThat(ready.stream().filter(point -> point < single && point % 4 == 3))
                .hasSizeGreaterThanOrEqualTo(levers);
        assertThat(ready.stream().filter(point -> point >= single)).hasSizeGreaterThanOrEqualTo(combinations);
    }

    @Test
    void what_is_written_for_a_member_counts_more_than_defaults_that_are_set_later() {
        List<List<String>> settings = List.of(
                List.of("members.ANN.access=0.1", "defaults.access=0.5"),
                List.of("defaults.access=0.6", "members.ANN.access=0.2"),
                List.of("members.*.access=0.5", "members.ANN.access=0.1"),
                List.of("members.ANN.access=0.1", "members.*.access=0.6", "defaults.access=0.3"),
                List.of("members.*.access=0.1", "members.*.access=0.2"),
                List.of("members.*.access=0.3", " defaults.access = 0.9 "));
        assertThat(ready(BODY, settings)).hasSize(settings.size());
    }

    @Test
    void a_number_that_a_shock_of_defaults_would_no_longer_reach_is_read() {
        String shocked = BODY
                + """
                defaults: {access: {uniform: [0, 1]}, urgency: {uniform: [0, 1]}}
                events:
                  - {hazard: 0.9, shock: {set: {defaults.access: 0.1}}}
                """;
        assertThat(ready(shocked, each("members.ANN.access", "0.2", "0.4", "0.6", "0.8")))
                .isEmpty();
        assertThat(ready(shocked, each("members.ANN.urgency", "0.2", "0.4", "0.6", "0.8")))
                .hasSize(4);
    }

    @Test
    void a_default_map_that_a_single_key_would_replace_is_read() {
        String opening = BODY
                + """
                defaults: {demands: {road: {cost: 0.1, worth: 0.3, opens: {date: 2024-01-20, probability: {uniform: [0, 1]}}}}}
                """;
        assertThat(ready(opening, each("defaults.demands.road.cost", "0.2", "0.4", "0.6", "0.8")))
                .hasSize(4);
        assertThat(ready(opening, each("members.ANN.demands.road.opens.probability", "0.2", "0.4", "0.6", "0.8")))
                .isEmpty();
    }

    @Test
    void numbers_that_are_judged_together_are_left_to_the_reader() {
        String body = BODY
                + """
                blocs:
                  near: {members: [ANN, BOB], correlation: {uniform: [0, 0.5]}}
                  far: {members: [BOB, CYD], correlation: {uniform: [0, 0.5]}}
                """;
        assertThat(ready(body, each("blocs.near.correlation", "0.1", "0.2", "0.3", "0.4")))
                .isEmpty();
        assertThat(ready(BODY, each("members.ANN.salience.money", "0", "0.2", "0.3", "0.4")))
                .hasSize(3);
    }

    @Test
    void a_number_that_all_points_set_alike_needs_no_reading_either() {
        assertThat(ready(BODY, each("proposal.capital", "2", "2", "2", "2"))).hasSize(4);
    }

    @Test
    void few_points_are_read() {
        assertThat(Levers.of(Alike.design(BODY, each("proposal.capital", "2", "3", "4")), 0))
                .isNull();
    }

    /** Of a point that is read, and of one that is not, in one design, and of each by itself. */
    @Test
    void rows_and_faults_of_a_point_do_not_depend_on_other_points() {
        List<List<String>> settings = new ArrayList<>(each("rule.at_least", "1", "2", "3", "3"));
        settings.add(List.of("proposal.tactic=boulware"));
        settings.add(List.of());
        settings.addAll(each("members.ANN.access", "1.2", "0.2", "0.3", "0.4"));
        String body = BODY + "rule: {at_least: 2}\n";
        Design design = Alike.design(body, settings);
        ChunkResult all = new ChunkTask(design, new Chunk(0, 0, settings.size()), new Keep(true, true)).run();
        List<Object> alone = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (List<String> point : settings) {
            Design single = Alike.design(body, List.of(point));
            ChunkResult result = new ChunkTask(single, new Chunk(0, 0, 1), new Keep(true, true)).run();
            result.runs().forEach(run -> alone.add(List.of(run.result(), run.watched())));
            result.failures().forEach(failure -> faults.add(failure.cause()));
        }
        assertThat(all.runs())
                .extracting(run -> (Object) List.of(run.result(), run.watched()))
                .isEqualTo(alone);
        assertThat(alone.stream().distinct()).hasSizeGreaterThan(3);
        assertThat(all.failures()).extracting(Failure::cause).isEqualTo(faults).hasSize(1);
    }

    @Test
    void points_with_words_are_read_and_the_others_are_not() {
        List<List<String>> settings = new ArrayList<>(each("members.ANN.tactic", "linear", "2", "1", "0.5", "3", "4"));
        assertThat(ready(BODY, settings)).isSubsetOf(1, 2, 3, 4, 5);
    }

    private static List<List<String>> each(String path, String... values) {
        return Stream.of(values).map(value -> List.of(path + "=" + value)).toList();
    }

    private static List<Integer> ready(String text, List<List<String>> settings) {
        return Alike.ready(new Settable(text, 0, new Random(1)), Alike.design(text, settings));
    }
}
