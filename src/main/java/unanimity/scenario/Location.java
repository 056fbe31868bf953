package unanimity.scenario;

/**
 * Where something stands in a text.
 *
 * @param line from 1; 0 for the text as a whole
 * @param column from 1, in characters (code points)
 * @param length in characters, at least 1
 * @param inherited whether it was written under {@code defaults} and reaches a member from there
 */
record Location(SourceText source, int line, int column, int length, boolean inherited) {

    static final Location BUILT_IN = new Location(SourceText.BUILT_IN, 0, 0, 1, false);

    static Location of(SourceText source, int line, int column, int length) {
        return new Location(source, line, column, Math.max(1, length), false);
    }

    /** The text as a whole, when no line is to blame. */
    static Location whole(SourceText source) {
        return new Location(source, 0, 0, 1, false);
    }

    Location asInherited() {
        return new Location(source, line, column, length, true);
    }

    /** Whether it was typed behind {@code --set}. */
    boolean isOption() {
        return source.name().startsWith(Settings.OPTION);
    }

    boolean builtIn() {
        return line == 0 && source.name().equals(SourceText.BUILT_IN.name());
    }

    /** {@code file:line:column}, without what is not known. */
    @Override
    public String toString() {
        return line == 0 ? source.name() : source.name() + ":" + line + ":" + column;
    }
}
