package unanimity.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import unanimity.chance.Distribution;
import unanimity.model.Citation;
import unanimity.model.Origin;
import unanimity.model.Provenance;

/** What is noted while a file is read: where each value comes from, and which are uncertain. */
final class Ledger {

    private final Map<String, Provenance> values = new LinkedHashMap<>();
    private final Map<String, Uncertain> uncertain = new LinkedHashMap<>();

    /** A value in effect; it takes the place of an earlier one at the same path. */
    void note(String path, Tree tree, Citation citation) {
        values.put(path, provenance(tree, citation));
    }

    private static Provenance provenance(Tree tree, Citation citation) {
        Location at = tree.at();
        Origin written = at.inherited() ? Origin.DEFAULTS : Origin.WRITTEN;
        return new Provenance(tree.text(), citation, at.toString(), at.builtIn() ? Origin.BUILT_IN : written);
    }

    /** The number at a path is drawn; in the units of the model. */
    void draw(String path, Distribution distribution, Form.Amount form) {
        uncertain.put(
                path,
                new Uncertain(path, distribution, lowest(form), form.range().high(), form.whole()));
    }

    /** The number at a path is known after all. */
    void fix(String path) {
        uncertain.remove(path);
    }

    SortedMap<String, Provenance> values() {
        return new TreeMap<>(values);
    }

    List<Uncertain> uncertain() {
        return new ArrayList<>(uncertain.values());
    }

    /** A draw must not come so near to an excluded 0 that its inverse is of no use. */
    static double lowest(Form.Amount form) {
        return form.range().above() ? form.range().low() + 1e-6 : form.range().low();
    }
}
