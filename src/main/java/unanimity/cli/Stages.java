package unanimity.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long the stages of a command took. */
final class Stages {

    private final List<String> told = new ArrayList<>();
    private long began = System.nanoTime();

    /** A stage has ended, and the next one begins. */
    void end(String stage) {
        long now = System.nanoTime();
        told.add(String.format(Locale.ROOT, "%s %.2f s", stage, (now - began) / 1e9));
        began = now;
    }

    @Override
    public String toString() {
        return String.join(", ", told);
    }
}
