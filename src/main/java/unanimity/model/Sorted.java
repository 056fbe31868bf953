package unanimity.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Copies in id order: the order of a file must not reach a result. */
final class Sorted {

    private Sorted() {}

    static <V> SortedMap<String, V> copy(Map<String, V> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }

    static <T> List<T> copy(List<T> list, Function<T, String> id) {
        List<T> sorted = new ArrayList<>(list);
        sorted.sort(Comparator.comparing(id));
        return Collections.unmodifiableList(sorted);
    }
}
