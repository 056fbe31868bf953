package unanimity.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** File to text: what is no readable UTF-8 text of at most 16 MB is refused here. */
final class ScenarioText {

    static final long LARGEST = 16L << 20;

    private ScenarioText() {}

    /**
     * The text of a file without byte order mark.
     *
     * @param name the file as the user typed it
     * @return null when it cannot be had; the reason is among the problems
     */
    static @Nullable String read(Path file, String name, Problems problems) {
        Location whole = Location.whole(SourceText.of(name, ""));
        ProblemId obstacle = obstacle(file);
        if (obstacle == ProblemId.MISSING_FILE) {
            problems.error(obstacle, whole, "there is no such file" + SimilarFiles.hint(file));
        } else if (obstacle == ProblemId.DIRECTORY) {
            problems.error(obstacle, whole, "this is a folder; name a scenario file in it");
        } else {
            try {
                return text(file, name, problems);
            } catch (IOException e) {
                problems.error(ProblemId.UNREADABLE_FILE, whole, "the file cannot be read: " + reason(e));
            }
        }
        return null;
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }

    private static @Nullable ProblemId obstacle(Path file) {
        if (Files.notExists(file)) {
            return ProblemId.MISSING_FILE;
        }
        return Files.isDirectory(file) ? ProblemId.DIRECTORY : null;
    }

    private static @Nullable String text(Path file, String name, Problems problems) throws IOException {
        Location whole = Location.whole(SourceText.of(name, ""));
        long size = Files.size(file);
        if (size > LARGEST) {
            problems.error(ProblemId.TOO_LARGE, whole, "the file has " + size + " bytes; at most 16 MB are read");
            return null;
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes((int) LARGEST); // a pipe or a device may hold more than its size says
        }
        return decoded(bytes, name, problems);
    }

    /** The text that bytes stand for, or null when they are none; the reason is among the problems. */
    static @Nullable String decoded(byte[] bytes, String name, Problems problems) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), text, true);
        String decoded = text.flip().toString();
        int binary = unprintable(decoded);
        if (binary < 0 && !result.isError()) {
            return decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
        }
        Location at = end(name, binary < 0 ? decoded : decoded.substring(0, binary));
        if (binary < 0) {
            problems.error(ProblemId.NOT_UTF_8, at, "this is not UTF-8 text; save the file as UTF-8");
        } else {
            String code = String.format(Locale.ROOT, "U+%04X", decoded.codePointAt(binary));
            problems.error(
                    ProblemId.BINARY_FILE,
                    at,
                    "this is not a text file: it holds the character " + code
                            + "; scenarios are written in a text editor");
        }
        return null;
    }

    /** Index of the first character that YAML does not allow, or −1. */
    private static int unprintable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = c < ' ' ? c != '\t' && c != '\n' && c != '\r' : c >= 0x7F && c < 0xA0 && c != 0x85;
            if (control || c >= 0xFFFE) {
                return i;
            }
        }
        return -1;
    }

    private static Location end(String name, String before) {
        SourceText source = SourceText.of(name, before);
        String last = source.line(source.lines().size());
        SourceText bare = new SourceText(name, List.of());
        return Location.of(bare, source.lines().size(), last.codePointCount(0, last.length()) + 1, 1);
    }
}
