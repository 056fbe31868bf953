package unanimity.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import unanimity.model.DemandRef;
import unanimity.scenario.Form;
import unanimity.scenario.Key;
import unanimity.scenario.Keys;
import unanimity.scenario.ScenarioTemplate;

/**
 * The numbers of a scenario by their keys: every number in the tables of keys that stands once, once for each member or once
 * for each demand, and has a default, has its cells without another line. Who reads one asks for its first cell when it is
 * made; members and demands follow in their order.
 */
final class KeyPlan {

    private static final String MEMBERS = "members.ID.";
    private static final String DEMANDS = "members.ID.demands.ID.";

    private final Map<String, Integer> first = new LinkedHashMap<>();
    private final ScenarioTemplate template;
    private final Cells cells;

    private KeyPlan(ScenarioTemplate template, DemandPlan demands, Cells cells) {
        this.template = template;
        this.cells = cells;
        List<String> members = template.base().members().stream()
                .map(member -> "members." + member.id() + ".")
                .toList();
        List<String> asked = List.of(demands.refs).stream().map(KeyPlan::pathOf).toList();
        for (Key key : Keys.all()) {
            String path = key.path();
            boolean number = key.form() instanceof Form.Amount amount && amount.uncertain() && key.byDefault() != null;
            if (number && path.startsWith(DEMANDS)) {
                lay(key, DEMANDS, asked);
            } else if (number && path.startsWith(MEMBERS)) {
                lay(key, MEMBERS, members);
            } else if (number && (cells.has(path) || template.numbers().containsKey(path))) {
                lay(key, "", List.of(""));
            }
        }
    }

    static KeyPlan of(ScenarioTemplate template, DemandPlan demands, Cells cells) {
        return new KeyPlan(template, demands, cells);
    }

    /**
     * First cell of the number of a key.
     *
     * @param path as in the table of keys: {@code proposal.sour}, {@code members.ID.envy}
     * @throws IllegalArgumentException if no such number stands in the tables of keys, with a default
     */
    int at(String path) {
        Integer cell = first.get(path);
        if (cell == null) {
            throw new IllegalArgumentException("no number with a default at " + path + " in the tables of keys");
        }
        return cell;
    }

    /** Puts the values of a key one after another; those that have cells stay where they are. */
    private void lay(Key key, String above, List<String> homes) {
        String name = key.path().substring(above.length());
        int start = Cells.NONE;
        for (String home : homes) {
            String path = home + name;
            int cell = cells.has(path) ? cells.at(path) : cells.add(path, value(key, path));
            start = start == Cells.NONE ? cell : start;
        }
        first.put(key.path(), start);
    }

    private double value(Key key, String path) {
        Double value = template.numbers().get(path);
        return value == null ? Double.parseDouble(Objects.requireNonNull(key.byDefault())) : value;
    }

    private static String pathOf(DemandRef ref) {
        return "members." + ref.member() + ".demands." + ref.demand() + ".";
    }
}
