package unanimity.reference;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import unanimity.scenario.ExperimentReader;
import unanimity.scenario.Problem;
import unanimity.scenario.ProblemId;
import unanimity.scenario.ScenarioException;
import unanimity.scenario.ScenarioReader;

/** A small scenario with one thing wrong in it, and what the program says. */
final class ErrorExample {

    static final String BODY = Resource.text("body.yaml");

    private static final String NAME = "scenario.yaml";

    private final Map<?, ?> words;
    private final Path folder;

    /**
     * @param words what is wrong: {@code replace} and {@code by}, or {@code add} at the end, or the whole {@code text};
     *     {@code bytes} or {@code nothing} for files of other kinds; or the {@code experiment} of an experiment file over that
     *     scenario
     * @param folder an empty one
     */
    ErrorExample(Map<?, ?> words, Path folder) {
        this.words = words;
        this.folder = folder;
    }

    /** The problem of that kind. */
    Problem provoke(ProblemId id) throws IOException {
        Path file = folder.resolve(NAME);
        write(file);
        return (words.containsKey("experiment") ? experiment(file) : problems(file))
                .stream()
                        .filter(problem -> problem.id() == id)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("the example of " + id.id() + " does not show it"));
    }

    private List<Problem> experiment(Path scenario) throws IOException {
        Path file = scenario.resolveSibling("experiments.yaml");
        Files.writeString(
                file,
                "schema: unanimity/experiment/1\nscenario: " + NAME + "\nexperiments:\n  money:\n"
                        + word("experiment").indent(4));
        try {
            ExperimentReader.tried(file);
            return List.of();
        } catch (ScenarioException refused) {
            return refused.problems();
        }
    }

    private static List<Problem> problems(Path file) {
        try {
            return ScenarioReader.read(file, List.of()).warnings();
        } catch (ScenarioException refused) {
            return refused.problems();
        }
    }

    private void write(Path file) throws IOException {
        if (words.containsKey("folder")) {
            Files.createDirectory(file);
        } else if (words.containsKey("size")) {
            try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
                large.setLength(((Number) words.get("size")).longValue());
            }
        } else if (words.containsKey("latin1")) {
            Files.writeString(file, word("latin1"), StandardCharsets.ISO_8859_1);
        } else if (!words.containsKey("missing")) {
            Files.writeString(file, text());
        }
    }

    private String text() {
        if (words.containsKey("experiment")) {
            return BODY;
        } else if (words.containsKey("text")) {
            return word("text");
        } else if (words.containsKey("add")) {
            return BODY + word("add") + "\n";
        } else if (words.containsKey("members")) {
            StringBuilder many = new StringBuilder(BODY);
            for (int i = 0; i < ((Number) words.get("members")).intValue(); i++) {
                many.append("  M").append(i).append(": {positions: {money: 1, power: 1}}\n");
            }
            return many.toString();
        }
        if (!BODY.contains(word("replace"))) {
            throw new AssertionError("not in body.yaml: " + word("replace"));
        }
        return BODY.replace(word("replace"), word("by"));
    }

    private String word(String key) {
        return String.valueOf(words.get(key));
    }
}
