package unanimity.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import unanimity.scenario.Problem;
import unanimity.scenario.ProblemId;

/** docs/reference/errors.md: every kind of problem, as the program tells it of a small scenario. */
final class ErrorsPage {

    private final Map<?, ?> examples = Resource.yaml("errors.yaml");
    private final Path folder;

    /** @param folder an empty one for the examples */
    ErrorsPage(Path folder) {
        this.folder = folder;
    }

    String render() throws IOException {
        StringBuilder text = new StringBuilder();
        StringBuilder cautions = new StringBuilder();
        for (ProblemId id : ProblemId.values()) {
            if (id.isCaution()) {
                cautions.append("### ")
                        .append(id.id())
                        .append('\n')
                        .append(Markdown.sentence(id.meaning()))
                        .append("\n\n");
            } else {
                text.append(entry(id)).append('\n');
            }
        }
        return Resource.text("errors.md")
                .replace("{{cautions}}", cautions.toString().strip())
                .replace("{{body}}", ErrorExample.BODY.strip())
                .replace("{{errors}}", text.toString().strip());
    }

    private String entry(ProblemId id) throws IOException {
        Map<?, ?> example =
                (Map<?, ?>) Objects.requireNonNull(examples.get(id.id()), "errors.yaml has no example of " + id.id());
        String severity = "error";
        String printed = String.valueOf(example.get("printed"));
        if (!example.containsKey("printed")) {
            Path own = Files.createDirectory(folder.resolve(id.id()));
            Problem problem = new ErrorExample(example, own).provoke(id);
            severity = problem.severity().name().toLowerCase(Locale.ROOT);
            printed = problem.render().replace(own + own.getFileSystem().getSeparator(), "");
        }
        return "### " + id.id() + "\n"
                + Markdown.sentence(severity + ": " + id.meaning()) + "\n\n"
                + Markdown.block(printed)
                + "\n**Remedy:** " + String.valueOf(example.get("remedy")).strip() + "\n";
    }
}
