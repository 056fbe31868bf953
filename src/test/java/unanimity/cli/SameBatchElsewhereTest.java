package unanimity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unanimity.results.BatchFolder;
import unanimity.results.Manifest;

/** A batch has the same hashes by any number of threads, in shards, and on every Java beside this one. */
@Tag("slow")
final class SameBatchElsewhereTest {

    private static final int SHARDS = 5;

    @TempDir
    private Path scratch;

    private SortedMap<String, String> expected = new TreeMap<>();

    @BeforeEach
    void runAlone() throws Exception {
        expected = hashes("alone", List.of("--jobs", "1"));
        assertThat(expected).hasSizeGreaterThan(4 * 7);
    }

    @Test
    void by_two_threads() throws Exception {
        assertThat(hashes("two", List.of("--jobs", "2"))).isEqualTo(expected);
    }

    @Test
    void in_shards() throws Exception {
        List<String> merge = new ArrayList<>(List.of("merge"));
        for (int shard = 1; shard <= SHARDS; shard++) {
            hashes("shard" + shard, List.of("--shard", shard + "/" + SHARDS));
            merge.add(scratch.resolve("shard" + shard).toString());
        }
        Path merged = scratch.resolve("merged");
        merge.addAll(List.of("--out", merged.toString()));
        Ran ran = Ran.here(merge.toArray(String[]::new));
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(Manifest.read(new BatchFolder(merged)).files()).isEqualTo(expected);
    }

    @Test
    void on_every_java_in_a_language_with_an_unusual_i() throws Exception {
        for (Map.Entry<Path, Path> java : javas().entrySet()) {
            Path folder = Files.createTempDirectory(scratch, "elsewhere");
            List<String> command = Ran.java(java.getValue(), words(folder, List.of("--force")));
            command.addAll(1, List.of("-Duser.language=tr", "-Duser.timezone=Asia/Kathmandu"));
            Ran ran = Ran.start(scratch, same -> same, command).await();
            assertThat(ran.code()).as(java.getKey() + ": " + ran.err()).isZero();
            assertThat(Manifest.read(new BatchFolder(folder)).files())
                    .as(java.getKey().toString())
                    .isEqualTo(expected);
        }
    }

    /** This Java and those in folders beside it, by where they really are. */
    private static Map<Path, Path> javas() throws IOException {
        Path here = Path.of(System.getProperty("java.home")).toRealPath();
        Map<Path, Path> javas = new TreeMap<>(Map.of(here, here));
        try (Stream<Path> beside = Files.list(here.getParent())) {
            for (Path home : beside.filter(home -> Files.isExecutable(home.resolve("bin/java")))
                    .toList()) {
                javas.put(home.toRealPath(), home);
            }
        }
        return javas;
    }

    private SortedMap<String, String> hashes(String name, List<String> more) throws Exception {
        Path folder = scratch.resolve(name);
        Ran ran = Ran.here(words(folder, more));
        assertThat(ran.code()).as(ran.err()).isZero();
        return Manifest.read(new BatchFolder(folder)).files();
    }

    private static String[] words(Path folder, List<String> more) {
        List<String> words = new ArrayList<>(List.of(
                "batch",
                "scenarios/rutte-2024.yaml",
                "--runs",
                "690",
                "--chunk-size",
                "100",
                "--out",
                folder.toString()));
        words.addAll(more);
        return words.toArray(String[]::new);
    }
}
