package unanimity.scenario;

import java.util.List;
import java.util.Locale;
import unanimity.chance.Distribution;

/** The distributions that can stand for a number, with the names of their arguments. */
public enum DistributionName {
    NORMAL("mean", "sd"),
    LOGNORMAL("median", "log-sd"),
    UNIFORM("low", "high"),
    TRIANGULAR("low", "mode", "high"),
    PERT("low", "mode", "high"),
    BETA("a", "b"),
    /** Any number of pairs. */
    DISCRETE("[value, weight]");

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> arguments;

    DistributionName(String... arguments) {
        this.arguments = List.of(arguments);
    }

    /** As written in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Names of the arguments, in order. */
    public List<String> arguments() {
        return arguments;
    }

    static List<String> words() {
        return List.of(values()).stream().map(DistributionName::word).toList();
    }

    /** Whether the arguments are bounds and a mode between them. */
    boolean bounded() {
        return this == UNIFORM || this == TRIANGULAR || this == PERT;
    }

    /** Of good arguments; not for {@link #DISCRETE}. */
    Distribution of(List<Double> a) {
        return switch (this) {
            case NORMAL -> new Distribution.Normal(a.get(0), a.get(1));
            case LOGNORMAL -> new Distribution.LogNormal(a.get(0), a.get(1));
            case UNIFORM -> new Distribution.Uniform(a.get(0), a.get(1));
            case TRIANGULAR -> new Distribution.Triangular(a.get(0), a.get(1), a.get(2));
            case PERT -> new Distribution.Pert(a.get(0), a.get(1), a.get(2));
            case BETA -> new Distribution.Beta(a.get(0), a.get(1));
            case DISCRETE -> throw new IllegalArgumentException("discrete has pairs as arguments");
        };
    }
}
