package unanimity.experiment;

import java.util.Locale;
import unanimity.statistics.design.Design;
import unanimity.statistics.design.MorrisDesign;
import unanimity.statistics.design.OneAtATime;
import unanimity.statistics.design.SaltelliDesign;
import unanimity.statistics.design.SobolSequence;

/** Ways to ask which factor matters. */
public enum SensitivityMethod {
    /** One factor at a time, from its 10th percentile to its 90th, all others drawn in each run as always. */
    TORNADO(1),
    /** Ways through all factors, one moved after the other. */
    MORRIS(20),
    /** Shares of variance, alone and with interactions. */
    SOBOL(256);

    /** Levels of Morris, and the quantiles at which the lowest and the highest stand: at 0 and 1 some have no end. */
    private static final int LEVELS = 4;

    private static final double LOWEST = 0.05;
    private static final double HIGHEST = 0.95;

    private final int usual;

    SensitivityMethod(int usual) {
        this.usual = usual;
    }

    /** As it is typed: {@code morris}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of a word. @throws IllegalArgumentException where there is none */
    public static SensitivityMethod of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Ways of Morris, rows of Saltelli, where nobody says otherwise; else 1. */
    public int usual() {
        return usual;
    }

    /** How many points that makes. */
    double points(int size, int factors) {
        return switch (this) {
            case TORNADO -> 2.0 * factors + 1;
            case MORRIS -> size * (factors + 1.0);
            case SOBOL -> size * (factors + 2.0);
        };
    }

    /** Where to look. */
    Design coordinates(int size, int factors, long seed) {
        return switch (this) {
            case TORNADO -> new OneAtATime(factors);
            case MORRIS -> morris(size, factors, seed).within(LOWEST, HIGHEST);
            case SOBOL -> new SaltelliDesign(SobolSequence.shifted(size, 2 * factors, DesignChance.SOBOL.of(seed)));
        };
    }

    /** The ways of Morris through so many factors. */
    public static MorrisDesign morris(int size, int factors, long seed) {
        return new MorrisDesign(size, factors, LEVELS, DesignChance.MORRIS.of(seed));
    }
}
