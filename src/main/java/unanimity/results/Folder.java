package unanimity.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Where files are written, whole or not at all. */
public interface Folder {

    /** Writes a file; {@code name} may lead through folders. */
    void write(String name, byte[] bytes) throws IOException;

    /** Writes a file of text; {@code name} may lead through folders. */
    default void write(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
