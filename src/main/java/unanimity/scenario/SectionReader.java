package unanimity.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads one map with the keys of a part. */
final class SectionReader {

    private final Checker checker;
    private final Problems problems;
    private final Part part;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final Map<String, Location> keys = new LinkedHashMap<>();
    private final Set<String> broken = new TreeSet<>();

    SectionReader(Checker checker, Problems problems, Part part) {
        this.checker = checker;
        this.problems = problems;
        this.part = part;
    }

    Block read(Tree.Mapping map, Spot spot) {
        map.entries().forEach((name, entry) -> {
            Key key = Keys.find(part, name);
            if (key == null) {
                unknown(name, entry, map, spot);
            } else {
                keys.put(name, entry.at());
                put(key, entry.value(), spot.child(name, entry.at()));
            }
        });
        if (!spot.partial()) {
            complete(spot);
        }
        choose(spot);
        return new Block(spot.path(), spot.key(), values, keys, broken);
    }

    private void put(Key key, Tree tree, Spot spot) {
        Value value = checker.check(key.form(), tree, spot);
        if (value == null) {
            broken.add(key.name());
        } else {
            values.put(key.name(), value);
        }
    }

    private void unknown(String name, Tree.Entry entry, Tree.Mapping map, Spot spot) {
        List<String> known = Keys.names(part);
        String nearest = Nearest.to(name, known);
        String comma = Remedy.comma(name, entry.value());
        String remedy = nearest == null && comma.isEmpty() ? Keys.elsewhere(part, name) : Nearest.hint(name, known);
        problems.error(ProblemId.UNKNOWN_KEY, entry.at(), "unknown key '" + name + "'" + remedy + comma);
        Key meant = nearest == null ? null : Keys.find(part, nearest);
        if (meant != null && broken.add(meant.name()) && map.get(meant.name()) == null && Nearest.isOnly(name, known)) {
            // It counts for nothing, but what is wrong in it is told now. Partial: a mistyped map misses its defaults.
            checker.check(
                    meant.form(),
                    entry.value(),
                    new Spot(spot.child(meant.name(), entry.at()).path(), entry.at(), true));
        }
    }

    private void complete(Spot spot) {
        for (Key key : Keys.of(part)) {
            String name = key.name();
            if (keys.containsKey(name) || broken.contains(name)) {
                continue;
            }
            String value = key.byDefault();
            if (value != null) {
                put(key, Tree.builtIn(value), spot.child(name, spot.key()));
            } else if (key.required()) {
                problems.error(ProblemId.MISSING_KEY, spot.key(), owner(spot) + " needs '" + wanted(key) + "'");
            }
        }
    }

    private void choose(Spot spot) {
        List<String> alternatives = part.alternatives();
        List<String> written = alternatives.stream()
                .filter(name -> keys.containsKey(name) || broken.contains(name))
                .toList();
        if (written.size() > 1) {
            Location at = keys.getOrDefault(written.get(1), spot.key());
            String message = "'" + written.get(1) + "' and '" + written.get(0) + "' exclude each other";
            problems.error(ProblemId.CONTRADICTION, at, message);
        } else if (written.isEmpty() && !alternatives.isEmpty()) {
            String list = "'" + String.join("' or '", alternatives) + "'";
            problems.error(ProblemId.MISSING_KEY, spot.key(), owner(spot) + " needs " + list);
        }
    }

    /** The whole line where the key has one possible value. */
    private static String wanted(Key key) {
        boolean only =
                key.form() instanceof Form.Choice choice && choice.options().size() == 1;
        return only ? key.name() + ": " + ((Form.Choice) key.form()).options().get(0) : key.name();
    }

    private static String owner(Spot spot) {
        return spot.path().isEmpty() ? "the scenario" : spot.path();
    }
}
