package unanimity.analysis;

import java.io.IOException;

/** Stored runs are too few for what is asked of them: none has come to its end, or none where one is needed. */
public final class NothingToTellException extends IOException {

    private static final long serialVersionUID = 1;

    /** @param message why, as it is told to a user */
    NothingToTellException(String message) {
        super(message);
    }
}
