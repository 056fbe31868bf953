package unanimity.simulation;

/** The proposal as it stands: its position on each issue, moved by amendments, shifts and shocks. */
final class Draft {

    private final double[] position;
    private int version;

    Draft(Numbers numbers, int issues) {
        position = new double[issues];
        for (int k = 0; k < issues; k++) {
            position[k] = numbers.proposalPosition(k);
        }
    }

    double position(int k) {
        return position[k];
    }

    /** Counts changes: as long as it stays the same, nothing that follows from the positions has changed. */
    int version() {
        return version;
    }

    void move(int k, double by) {
        set(k, within(position[k] + by));
    }

    void set(int k, double value) {
        position[k] = value;
        version++;
    }

    /** The point of the scale nearest to {@code value}. */
    static double within(double value) {
        return Math.min(1, Math.max(0, value));
    }
}
