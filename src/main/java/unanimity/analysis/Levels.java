package unanimity.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The different values of a parameter: numbers from the lowest to the highest, words in the order in which they are met. */
public final class Levels {

    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]*\\.?[0-9]+(?:[eE][-+]?[0-9]+)?");

    private final List<String> values;
    private final boolean numeric;
    private final Map<Object, Integer> number = new HashMap<>(); // only looked up

    private Levels(List<String> values, boolean numeric) {
        this.values = List.copyOf(values);
        this.numeric = numeric;
        for (String value : values) {
            number.put(key(value), number.size());
        }
    }

    /** Of all values that were met; the same number written otherwise is the same value. */
    public static Levels of(Iterable<String> met) {
        Map<Object, String> different = new LinkedHashMap<>();
        boolean numeric = true;
        for (String value : met) {
            numeric &= NUMBER.matcher(value).matches();
            different.putIfAbsent(key(value), value);
        }
        List<String> values = new ArrayList<>(different.values());
        if (numeric) {
            values.sort(Comparator.comparingDouble(Double::parseDouble));
        }
        return new Levels(values, numeric);
    }

    /** A value as it is read: a number with a true minus sign. */
    public static String told(String value) {
        return NUMBER.matcher(value).matches() ? value.replace('-', '−') : value;
    }

    private static Object key(String value) {
        return NUMBER.matcher(value).matches() ? (Object) (Double.parseDouble(value) + 0.0) : value;
    }

    /** As written. */
    public List<String> values() {
        return values;
    }

    /** Whether all are numbers. */
    public boolean numeric() {
        return numeric;
    }

    /** Which of them a value is, from 0; −1 for none. */
    public int of(String value) {
        return number.getOrDefault(key(value), -1);
    }

    /** Where a level stands along an axis: the number itself, or of words which one it is. */
    public double place(int level) {
        return numeric ? Double.parseDouble(values.get(level)) : level;
    }

    public int size() {
        return values.size();
    }
}
