package unanimity.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import unanimity.model.Curve;
import unanimity.scenario.Form.Amount;
import unanimity.scenario.Form.Range;

/** The vocabulary in which the tables of keys are written. */
final class Forms {

    static final Form TEXT = new Form.Text();
    static final Form DAY = new Form.Day();
    static final Form FLAG = new Form.Flag();
    static final Form POSITION = new Amount(Unit.SCALE, new Range(0, 1, false), false, true);
    static final Form SHIFT = new Amount(Unit.SCALE, new Range(-1, 1, false), false, true);

    static final Form CURVE = choice(Stream.of(Curve.values()).map(Curve::word));

    private Forms() {}

    static Amount any(Unit unit) {
        return new Amount(unit, new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, false), false, true);
    }

    static Amount atLeastZero(Unit unit) {
        return new Amount(unit, new Range(0, Double.POSITIVE_INFINITY, false), false, true);
    }

    static Amount aboveZero(Unit unit) {
        return new Amount(unit, new Range(0, Double.POSITIVE_INFINITY, true), false, true);
    }

    /** From 0 to 1. */
    static Amount share(Unit unit) {
        return new Amount(unit, new Range(0, 1, false), false, true);
    }

    /** Above 0, at most 1. */
    static Amount quota() {
        return new Amount(Unit.SHARE, new Range(0, 1, true), false, true);
    }

    /** Whole numbers from a lowest one. */
    static Amount count(Unit unit, int lowest, int highest) {
        return new Amount(unit, new Range(lowest, highest, false), true, true);
    }

    static Form choice(String... options) {
        return new Form.Choice(List.of(options));
    }

    static Form choice(Stream<String> options) {
        return new Form.Choice(options.toList());
    }

    static Form reference(IdKind kind) {
        return new Form.Reference(kind);
    }

    static Form list(Form item) {
        return new Form.Sequence(item);
    }

    static Form section(Part part) {
        return new Form.Section(part);
    }

    /** A map in which things of a kind are described. */
    static Form described(IdKind kind, Form value) {
        return new Form.Table(kind, true, value);
    }

    /** A map by the ids of things described elsewhere. */
    static Form by(IdKind kind, Form value) {
        return new Form.Table(kind, false, value);
    }

    static Form either(Form... forms) {
        return new Form.Either(List.of(forms));
    }

    /** A concession tactic: a map, a pace, or a word. */
    static Form tactic(Part part, List<String> alone) {
        Map<String, String> paces = new LinkedHashMap<>();
        paces.put("boulware", "0.3");
        paces.put("linear", "1");
        paces.put("conceder", "3");
        return new Form.Shorthand(new Form.Section(part), "beta", Collections.unmodifiableMap(paces), alone);
    }
}
