package unanimity.scenario;

/** What a number is measured in. */
public enum Unit {
    /** Distance between the worst and the best policy. */
    POINTS("points"),
    /** The file's own {@code scale}: divided by it when read. */
    SCALE("units of the scale"),
    SHARE("share"),
    PROBABILITY("probability"),
    WEIGHT("weight"),
    PER_ROUND("per round"),
    ROUNDS("rounds"),
    DAYS("days"),
    COUNT("number"),
    PURE("pure number");

    private final String words;

    Unit(String words) {
        this.words = words;
    }

    /** In words. */
    public String words() {
        return words;
    }
}
