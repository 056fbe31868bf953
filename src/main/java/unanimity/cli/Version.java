package unanimity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;
import unanimity.results.Manifest;

/** The program's version. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"unanimity " + number()};
    }

    /** As the build wrote it into the jar; {@code development} when run from classes. */
    static String number() {
        String built = Version.class.getPackage().getImplementationVersion();
        return built == null ? "development" : built;
    }

    /**
     * What makes a batch now.
     *
     * @param command as it is typed
     */
    static Manifest.Origin origin(String command) {
        return new Manifest.Origin(
                "Unanimity " + number(),
                commit(),
                System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")",
                command,
                OffsetDateTime.now(ZoneOffset.UTC)
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString());
    }

    /** The commit that the launcher's folder is at; null where that is no clone. */
    private static @Nullable String commit() {
        Path git = Path.of(System.getProperty("unanimity.home", "")).resolve(".git");
        try {
            String head = Files.readString(git.resolve("HEAD")).strip();
            return head.startsWith("ref: ")
                    ? Files.readString(git.resolve(head.substring("ref: ".length())))
                            .strip()
                    : head;
        } catch (IOException e) {
            return null;
        }
    }
}
