package unanimity.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unanimity.analysis.DiscoveryFindings.FoundBox;

/** Boxes that were put into stored runs are found, and none where there is none. */
final class DiscoveryAnalysisTest {

    @TempDir
    private Path scratch;

    private KnownStudy study;

    @BeforeEach
    void begin() {
        study = new KnownStudy(scratch);
    }

    @Test
    void a_box_that_was_put_there_is_found() throws IOException {
        DiscoveryFindings findings =
                study.discovery(3_000, KnownStudy.deadlock((a, b, c, luck) -> a < 0.3 && b > 0.6 ? 1 : 0));
        FoundBox box = findings.boxes().get(0);
        List<Condition> conditions = Condition.of(findings, box);
        assertThat(conditions.stream().map(condition -> condition.name().path()))
                .containsExactlyInAnyOrder(KnownStudy.A, KnownStudy.B);
        for (Condition condition : conditions) {
            boolean a = condition.name().path().equals(KnownStudy.A);
            assertThat(condition.sides()).hasSize(1);
            assertThat(condition.sides().get(0).limit().upper()).isEqualTo(a);
            assertThat(condition.sides().get(0).limit().value()).isCloseTo(a ? 0.3 : 0.6, within(0.02));
            assertThat(condition.sides().get(0).stability().value()).isGreaterThan(0.95);
            assertThat(condition.sides().get(0).quasiP()).isLessThan(1e-9);
        }
        assertThat(box.scored().coverage()).isGreaterThan(0.93);
        assertThat(box.scored().density()).isGreaterThan(0.93);
        assertThat(box.scored().lift()).isCloseTo(1 / 0.12, within(1.2));
    }

    @Test
    void draws_tell_which_runs_are_in_a_box() throws IOException {
        DiscoveryFindings findings =
                study.discovery(800, KnownStudy.deadlock((a, b, c, luck) -> a < 0.3 && b > 0.6 ? 1 : 0));
        FoundBox box = findings.boxes().get(0);
        List<Integer> limited = findings.draws().dimensions();
        long inside = findings.draws().runs().stream()
                .filter(run -> box.sides().stream()
                        .allMatch(side -> side.limit().upper()
                                ? run.values().get(limited.indexOf(side.limit().dimension()))
                                        <= side.limit().value()
                                : run.values().get(limited.indexOf(side.limit().dimension()))
                                        >= side.limit().value()))
                .count();
        assertThat(inside).isEqualTo(box.scored().inside());
        assertThat(BoxSummary.draws(findings).rows()).hasSize(800 * limited.size());
    }

    @Test
    void where_deadlock_is_luck_there_is_no_box() throws IOException {
        DiscoveryFindings findings =
                study.discovery(2_000, KnownStudy.deadlock((a, b, c, luck) -> luck.nextDouble() < 0.3 ? 1 : 0));
        assertThat(findings.deadlocks().value()).isCloseTo(0.3, within(0.04));
        assertThat(findings.boxes()).isEmpty();
        assertThat(findings.draws().dimensions()).isEmpty();
    }

    @Test
    void nothing_is_sought_where_all_ends_alike_or_deadlocks_are_few() throws IOException {
        assertThat(study.discovery(60, KnownStudy.deadlock((a, b, c, luck) -> 0))
                        .boxes())
                .isEmpty();
        assertThat(study.discovery(60, KnownStudy.deadlock((a, b, c, luck) -> 1))
                        .boxes())
                .isEmpty();
        assertThat(study.discovery(60, KnownStudy.deadlock((a, b, c, luck) -> a < 0.15 ? 1 : 0))
                        .boxes())
                .isEmpty();
    }
}
