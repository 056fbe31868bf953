package unanimity.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a path with wildcards ({@code members.*.access}) stands for in a file. */
final class PathResolver {

    private final Tree.Mapping root;
    private final Names names;
    private final boolean existing;
    private final List<ParameterPath> found = new ArrayList<>();
    private List<String> segments = List.of();
    private @Nullable Miss miss;

    /**
     * @param root the file, defaults laid under each member
     * @param existing whether maps that have no default must be in the file
     */
    PathResolver(Tree.Mapping root, boolean existing) {
        this.root = root;
        this.names = new Names(root);
        this.existing = existing;
    }

    /**
     * What a path stands for.
     *
     * @param paths in the order of the file
     * @param miss why there are none, or null when there are some
     */
    record Match(List<ParameterPath> paths, @Nullable Miss miss) {}

    /** The first segment (from 0) that matches nothing, and the words for it. */
    record Miss(int segment, String message) {}

    Match resolve(String path) {
        segments = List.of(path.split("\\.", -1));
        found.clear();
        miss = null;
        walk(new Form.Section(Part.SCENARIO), root, List.of());
        return new Match(List.copyOf(found), found.isEmpty() ? miss : null);
    }

    private void walk(Form form, @Nullable Tree tree, List<String> done) {
        if (done.size() == segments.size()) {
            found.add(new ParameterPath(done, form));
        } else if (form instanceof Form.Section section) {
            key(section.part(), tree, done);
        } else if (form instanceof Form.Shorthand shorthand) {
            key(shorthand.section().part(), tree == null ? null : Shorthands.unfold(shorthand, tree), done);
        } else if (form instanceof Form.Table table) {
            ids(table, tree, done);
        } else if (form instanceof Form.Sequence list && list.item() instanceof Form.Section) {
            items(list, tree, done);
        } else {
            either(form, tree, done);
        }
    }

    private void either(Form form, @Nullable Tree tree, List<String> done) {
        if (form instanceof Form.Either either) {
            for (Form one : either.forms()) {
                if (one instanceof Form.Section section) {
                    key(section.part(), tree, done);
                    return;
                }
            }
        }
        fail(done, String.join(".", done) + " is " + form.words() + ", nothing stands below it");
    }

    private void key(Part part, @Nullable Tree tree, List<String> done) {
        String name = segments.get(done.size());
        Key key = Keys.find(part, name);
        if (key == null) {
            suggest(done, Nearest.to(name, Keys.names(part)), Keys.elsewhere(part, name));
            return;
        }
        Tree child = tree instanceof Tree.Mapping map ? map.get(name) : null;
        boolean absent = existing && child == null && key.byDefault() == null && key.form() instanceof Form.Section;
        if (absent) {
            fail(done, "the scenario has no '" + String.join(".", joined(done, name)) + "'");
        } else {
            walk(key.form(), child, joined(done, name));
        }
    }

    private void ids(Form.Table table, @Nullable Tree tree, List<String> done) {
        String id = segments.get(done.size());
        Set<String> written = tree instanceof Tree.Mapping map ? map.entries().keySet() : Set.of();
        Collection<String> known = table.defines() ? written : names.of(table.by());
        Collection<String> matching = id.equals("*") ? (known == null ? written : known) : List.of(id);
        for (String each : matching) {
            if (known == null || known.contains(each)) {
                walk(table.value(), tree instanceof Tree.Mapping map ? map.get(each) : null, joined(done, each));
            } else {
                suggest(done, names.meant(table.by(), id, known), Nearest.hintOrList(id, known));
            }
        }
        if (matching.isEmpty()) {
            suggest(done, null, Nearest.hintOrList(id, List.of()));
        }
    }

    private void items(Form.Sequence list, @Nullable Tree tree, List<String> done) {
        String index = segments.get(done.size());
        List<Tree> items = tree instanceof Tree.Items known ? known.items() : List.of();
        List<String> indices = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            indices.add(String.valueOf(i));
            if (index.equals("*") || index.equals(indices.get(i))) {
                walk(list.item(), items.get(i), joined(done, indices.get(i)));
            }
        }
        if (!index.equals("*") && !indices.contains(index)) {
            String count = items.isEmpty() ? "none" : "0 to " + (items.size() - 1);
            fail(
                    done,
                    "'" + String.join(".", segments) + "' matches nothing: of " + done.get(done.size() - 1)
                            + " there are " + count);
        }
    }

    /** @param otherwise what is said where nothing is like the segment */
    private void suggest(List<String> done, @Nullable String meant, String otherwise) {
        String segment = segments.get(done.size());
        String path = "'" + String.join(".", segments) + "' matches nothing";
        if (meant == null) {
            String where = done.isEmpty() ? "" : " in " + String.join(".", done);
            fail(done, path + ": no '" + segment + "'" + where + otherwise);
        } else {
            List<String> better = new ArrayList<>(segments);
            better.set(done.size(), meant);
            fail(done, path + " (did you mean '" + String.join(".", better) + "'?)");
        }
    }

    private void fail(List<String> done, String message) {
        if (miss == null) {
            miss = new Miss(done.size(), message);
        }
    }

    private static List<String> joined(List<String> done, String next) {
        List<String> longer = new ArrayList<>(done);
        longer.add(next);
        return longer;
    }
}
