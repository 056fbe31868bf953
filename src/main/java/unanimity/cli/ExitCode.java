package unanimity.cli;

/** What the program tells the shell. */
final class ExitCode {

    static final int DONE = 0;
    static final int OUR_FAULT = 1;
    static final int USAGE = 2;
    static final int DIFFERENT = 4;
    static final int INPUT_OUTPUT = 5;

    private ExitCode() {}
}
