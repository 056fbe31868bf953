package unanimity.yardstick;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import unanimity.chance.Chance;
import unanimity.chance.Purpose;

/** Throws for one random scenario, one after another; the same index gives the same throws. */
final class Dice {

    private static final Chance CHANCE = new Chance(20240626);

    private final Chance chance;
    private int thrown;

    Dice(int index) {
        chance = CHANCE.replicate(index);
    }

    /** Between 0 and 1. */
    double share() {
        return chance.uniform(Purpose.PARAMETER, 0, thrown++);
    }

    boolean with(double probability) {
        return share() < probability;
    }

    double between(double low, double high) {
        return low + share() * (high - low);
    }

    /** A whole number, both ends included. */
    int from(int low, int high) {
        return low + (int) (share() * (high - low + 1));
    }

    <T> T one(List<T> of) {
        return of.get(from(0, of.size() - 1));
    }

    /** Each with a probability, in their order. */
    <T> List<T> some(List<T> of, double probability) {
        List<T> picked = new ArrayList<>();
        for (T item : of) {
            if (with(probability)) {
                picked.add(item);
            }
        }
        return picked;
    }

    <T> List<T> shuffled(List<T> list) {
        List<T> mixed = new ArrayList<>(list);
        for (int i = mixed.size() - 1; i > 0; i--) {
            int j = from(0, i);
            T swapped = mixed.get(i);
            mixed.set(i, mixed.get(j));
            mixed.set(j, swapped);
        }
        return mixed;
    }

    /** Three capital letters, or two that would be "false" in older versions of the file format. */
    String id(List<String> taken) {
        String id = taken.isEmpty() && with(0.3) ? "NO" : "" + letter() + letter() + letter();
        return taken.contains(id) || id.equals("ALL") ? id(taken) : id;
    }

    private char letter() {
        return (char) from('A', 'Z');
    }

    /** A number as it is written in a file. */
    static String written(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
