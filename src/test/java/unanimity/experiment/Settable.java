package unanimity.experiment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import unanimity.scenario.Reading;
import unanimity.scenario.ScenarioException;
import unanimity.scenario.ScenarioReader;
import unanimity.scenario.Uncertain;

/** Paths of a scenario at which numbers can be set, and numbers that the reader takes there. */
final class Settable {

    private static final int VALUES = 3;
    private static final int TRIES = 14;

    private final String text;
    private final Reading base;
    private final Random random;
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Map<String, Reading> readings = new LinkedHashMap<>();

    /** Of a scenario; of more than {@code most} paths of a kind some are drawn by lot. */
    Settable(String text, int most, Random random) {
        this.text = text;
        this.base = ScenarioReader.read(text, "scenario.yaml", List.of());
        this.random = random;
        for (String path : paths(most)) {
            List<String> taken = taken(path);
            if (taken.size() == VALUES) {
                values.put(path, taken);
            }
        }
    }

    /** Three numbers by path. */
    Map<String, List<String>> values() {
        return Collections.unmodifiableMap(values);
    }

    /** Some settings, among them some of paths that are within one another. */
    List<String> settings(int count) {
        List<String> paths = new ArrayList<>(values.keySet());
        Set<String> settings = new LinkedHashSet<>();
        String first = paths.get(random.nextInt(paths.size()));
        String tail = first.substring(first.lastIndexOf('.') + 1);
        List<String> alike = paths.stream().filter(path -> path.endsWith(tail)).toList();
        settings.add(first + "=" + value(first));
        while (settings.size() < count) {
            List<String> from = random.nextBoolean() ? alike : paths;
            String path = from.get(random.nextInt(from.size()));
            settings.add(path + "=" + value(path));
        }
        return List.copyOf(settings);
    }

    private String value(String path) {
        return values.getOrDefault(path, List.of()).get(random.nextInt(VALUES));
    }

    /** The scenario with something set, or null where the reader refuses that. */
    @Nullable
    Reading with(List<String> settings) {
        String key = String.join("\n", settings);
        Reading reading = readings.get(key);
        if (reading == null) {
            try {
                reading = ScenarioReader.read(text, "scenario.yaml", settings);
                readings.put(key, reading);
            } catch (ScenarioException e) {
                return null;
            }
        }
        return reading;
    }

    private Set<String> paths(int most) {
        List<String> single = new ArrayList<>(base.template().numbers().keySet());
        List<String> drawn =
                base.template().uncertain().stream().map(Uncertain::path).toList();
        Set<String> paths = new LinkedHashSet<>(some(drawn, most));
        paths.addAll(some(wild(single), most));
        paths.addAll(some(single, most));
        return paths;
    }

    private List<String> some(Collection<String> paths, int most) {
        List<String> shuffled = new ArrayList<>(paths);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.min(most, shuffled.size()));
    }

    private static Set<String> wild(Collection<String> single) {
        Set<String> wild = new TreeSet<>();
        for (String path : single) {
            if (path.startsWith("members.")) {
                String tail = path.substring(path.indexOf('.', "members.".length()));
                wild.add("members.*" + tail);
                wild.add("members.*" + tail.replaceFirst("^\\.demands\\.[^.]+", ".demands.*"));
                wild.add("defaults" + tail);
            } else {
                wild.add(path.replaceFirst("^(blocs|rivals|issues|events)\\.[^.]+", "$1.*"));
                wild.add(path.replaceFirst("(positions|salience)\\.[^.]+$", "$1.*"));
            }
        }
        return wild;
    }

    private List<String> taken(String path) {
        Set<String> taken = new LinkedHashSet<>();
        for (int tries = 0; tries < TRIES && taken.size() < VALUES; tries++) {
            String value = candidate(path, tries);
            if (with(List.of(path + "=" + value)) != null) {
                taken.add(value);
            }
        }
        return new ArrayList<>(taken);
    }

    private String candidate(String path, int tries) {
        double scale = base.template().base().scale();
        double known = base.template().numbers().getOrDefault(path, 1.0);
        return switch (tries % 7) {
            case 0 -> "" + random.nextDouble();
            case 1 -> "" + known * (0.5 + random.nextDouble());
            case 2 -> random.nextInt(3) == 0 ? "-0.0" : "" + random.nextDouble() * scale;
            case 3 -> "" + (1 + random.nextInt(6));
            case 4 -> "" + (1 + random.nextDouble());
            case 5 -> random.nextInt(3) == 0 ? "0" : "" + -random.nextDouble();
            default -> "" + random.nextInt(100);
        };
    }
}
