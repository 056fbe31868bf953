package unanimity.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import unanimity.model.Citation;

/** Reads a tree by the table of keys: says what is not in it, of another kind or out of range, and fills in defaults. */
final class Checker {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]+");

    private final Problems problems;
    private final Names names;
    private final Ledger ledger;
    private final Leaves leaves;
    private final Citations citations;
    private final Shocks shocks;

    Checker(Problems problems, Names names, Shocks shocks, Numbers numbers) {
        this.problems = problems;
        this.names = names;
        this.ledger = numbers.ledger();
        this.leaves = new Leaves(problems, names, numbers);
        this.citations = new Citations(problems, this);
        this.shocks = shocks;
    }

    /** The value of a form, or null when it is not good. */
    @Nullable
    Value check(Form form, Tree tree, Spot spot) {
        if (form instanceof Form.Section section) {
            return section(section, tree, spot);
        }
        if (form instanceof Form.Table table) {
            return table(table, tree, spot);
        }
        if (form instanceof Form.Shorthand shorthand) {
            return shorthand(shorthand, tree, spot);
        }
        if (form instanceof Form.Shocks) {
            return shocks.read(form, tree, spot, this);
        }
        if (tree instanceof Tree.Scalar scalar && scalar.isNull() && !(form instanceof Form.Sequence)) {
            problems.error(
                    ProblemId.MISSING_VALUE,
                    spot.key(),
                    "'" + spot.name() + "' has no value; write one or leave the key out");
            return null;
        }
        return cited(form, tree, spot);
    }

    /** A value that may be written with its provenance. */
    private @Nullable Value cited(Form form, Tree tree, Spot spot) {
        Citation citation = Citation.NONE;
        Tree bare = tree;
        if (tree instanceof Tree.Mapping map && Citations.isCited(map)) {
            citation = citations.read(map, spot);
            bare = map.get("value");
            if (bare == null || (bare instanceof Tree.Scalar scalar && scalar.isNull())) {
                problems.error(ProblemId.MISSING_VALUE, spot.key(), "'" + spot.name() + "' needs a 'value'");
                return null;
            }
        }
        Value value = bare(form, bare, spot);
        if (value != null && !(value instanceof Block) && !spot.partial() && !isListOfBlocks(value)) {
            ledger.note(spot.path(), bare, citation);
            citations.compare(citation, bare, spot);
        }
        return value;
    }

    private static boolean isListOfBlocks(Value value) {
        return value instanceof Value.Items list
                && !list.items().isEmpty()
                && list.items().get(0) instanceof Block;
    }

    private @Nullable Value bare(Form form, Tree tree, Spot spot) {
        if (form instanceof Form.Sequence sequence) {
            return list(sequence, tree, spot);
        }
        if (form instanceof Form.Either either) {
            Form fitting = fitting(either, tree);
            if (fitting instanceof Form.Section section) {
                return section(section, tree, spot);
            }
            return fitting == null ? leaves.wrong(form, tree, spot) : bare(fitting, tree, spot);
        }
        return leaves.read(form, tree, spot);
    }

    /** The form that has the shape of the tree, or null. */
    private static @Nullable Form fitting(Form.Either either, Tree tree) {
        for (Form form : either.forms()) {
            boolean word = tree instanceof Tree.Scalar && (form instanceof Form.Choice || form instanceof Form.Amount);
            boolean map = tree instanceof Tree.Mapping && form instanceof Form.Section;
            if (word || map || (tree instanceof Tree.Items && form instanceof Form.Sequence)) {
                return form;
            }
        }
        return null;
    }

    private @Nullable Value list(Form.Sequence form, Tree tree, Spot spot) {
        if (tree instanceof Tree.Scalar scalar && scalar.isNull()) {
            return new Value.Items(List.of(), tree.at());
        }
        if (!(tree instanceof Tree.Items list)) {
            return leaves.wrong(form, tree, spot);
        }
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            Tree item = list.items().get(i);
            Spot place = spot.child(String.valueOf(i), item.at());
            Spot named = form.item() instanceof Form.Section ? place : new Spot(spot.path(), item.at(), true);
            Value value = form.item() instanceof Form.Section section
                    ? section(section, item, place)
                    : bare(form.item(), item, named);
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        return new Value.Items(values, tree.at());
    }

    private @Nullable Value shorthand(Form.Shorthand form, Tree tree, Spot spot) {
        Tree unfolded = Shorthands.unfold(form, tree);
        if (unfolded instanceof Tree.Mapping map && !(map.get("value") instanceof Tree.Scalar)) {
            return section(form.section(), map, spot);
        }
        Form words = new Form.Choice(form.options());
        return check(words, tree, spot);
    }

    private @Nullable Value table(Form.Table form, Tree tree, Spot spot) {
        Tree.Mapping map = map(form, tree, spot);
        if (map == null) {
            return null;
        }
        Map<String, Value> values = new LinkedHashMap<>();
        Map<String, Location> keys = new LinkedHashMap<>();
        TreeSet<String> broken = new TreeSet<>();
        map.entries().forEach((id, entry) -> {
            boolean known = form.defines() || leaves.known(form.by(), id, entry.at());
            if (form.defines()) {
                checkId(form.by(), id, entry.at());
            }
            Value value = known ? check(form.value(), entry.value(), spot.child(id, entry.at())) : null;
            keys.put(id, entry.at());
            if (value == null) {
                broken.add(id);
            } else {
                values.put(id, value);
            }
        });
        return new Block(spot.path(), spot.key(), values, keys, broken);
    }

    private void checkId(IdKind kind, String id, Location at) {
        boolean reserved = (id.equals(Names.ALL) && (kind == IdKind.MEMBER || kind == IdKind.GROUP))
                || (id.equals("proposal") && kind == IdKind.RIVAL);
        boolean twice = kind == IdKind.GROUP && names.of(IdKind.MEMBER) != null && names.knows(IdKind.MEMBER, id);
        if (!ID.matcher(id).matches()) {
            String message = "'" + id + "' is no id: only letters A-Z and a-z, digits, _ and - are";
            problems.error(ProblemId.BAD_ID, at, message);
        } else if (reserved || twice) {
            String message = "'" + id + (reserved ? "' is a reserved word" : "' is the id of a member too")
                    + "; take another id";
            problems.error(ProblemId.BAD_ID, at, message);
        }
    }

    private @Nullable Value section(Form.Section form, Tree tree, Spot spot) {
        Tree.Mapping map = map(form, tree, spot);
        return map == null ? null : new SectionReader(this, problems, form.part()).read(map, spot);
    }

    private Tree.@Nullable Mapping map(Form form, Tree tree, Spot spot) {
        if (tree instanceof Tree.Scalar scalar && scalar.isNull()) {
            return new Tree.Mapping(Map.of(), tree.at());
        }
        if (tree instanceof Tree.Mapping map) {
            return map;
        }
        leaves.wrong(form, tree, spot);
        return null;
    }
}
