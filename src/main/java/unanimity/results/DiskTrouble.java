package unanimity.results;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A file that could not be written. */
final class DiskTrouble {

    private DiskTrouble() {}

    /** With the file's name; of a full disk Java tells only that it is full. */
    static IOException of(Path file, IOException trouble) {
        String message = String.valueOf(trouble.getMessage());
        return trouble instanceof FileSystemException || message.contains(file.toString())
                ? trouble
                : new IOException(file + ": " + message, trouble);
    }
}
