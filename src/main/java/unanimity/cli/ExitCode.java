package unanimity.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the program tells the shell. */
final class ExitCode {

    static final int DONE = 0;
    static final int OUR_FAULT = 1;
    static final int USAGE = 2;
    static final int FAILED_RUNS = 3;
    static final int DIFFERENT = 4;
    static final int INPUT_OUTPUT = 5;
    static final int INTERRUPTED = 130;

    private ExitCode() {}

    /** What each says, for help and the reference. */
    static Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        meanings.put("" + DONE, "done");
        meanings.put("" + OUR_FAULT, "a fault of the program; please report it with what is printed");
        meanings.put("" + USAGE, "a command, option or scenario that cannot be used as it is; nothing was run");
        meanings.put("" + FAILED_RUNS, "done, but some runs failed; errors.jsonl tells which and why");
        meanings.put(
                "" + DIFFERENT,
                "two scenarios differ, where diff was asked to tell by its exit code; or stored results are not what they were");
        meanings.put("" + INPUT_OUTPUT, "results cannot be read or written");
        meanings.put("" + INTERRUPTED, "interrupted; a batch can be resumed");
        return meanings;
    }
}
