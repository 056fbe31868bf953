package unanimity.cli;

import org.jspecify.annotations.Nullable;
import unanimity.experiment.Sampling;
import unanimity.scenario.ExperimentReader;
import unanimity.scenario.Nearest;

/** How points are to be chosen, as it was typed or stands in an experiment file. */
final class DesignWord {

    private static final int POINTS = 64;

    private DesignWord() {}

    /** @throws Refusal for a word that is none, or a number of points that is none */
    static Sampling sampling(@Nullable String word, @Nullable Long number) {
        String name = word == null ? ExperimentReader.DESIGNS.get(0) : word;
        for (Sampling.Method method : Sampling.Method.values()) {
            if (method.word().equals(name)) {
                if (method == Sampling.Method.GRID && number != null) {
                    throw new Refusal("a grid has as many points as its values make; --points is for other designs");
                }
                return new Sampling(method, points(number));
            }
        }
        throw new Refusal("--design is one of " + String.join(", ", ExperimentReader.DESIGNS) + ", not '" + name + "'"
                + Nearest.hint(name, ExperimentReader.DESIGNS));
    }

    private static int points(@Nullable Long number) {
        if (number != null && (number < 1 || number > Sampling.MOST_POINTS)) {
            throw new Refusal("points must be from 1 to " + Sampling.MOST_POINTS + ", but are " + number);
        }
        return number == null ? POINTS : number.intValue();
    }
}
