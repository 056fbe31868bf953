package unanimity.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Applies options {@code --set path=value} to a tree, before it is checked. */
final class Settings {

    /** How the name of an option begins that stands for a file in messages. */
    static final String OPTION = "--set ";

    private final Problems problems;

    Settings(Problems problems) {
        this.problems = problems;
    }

    /** The tree with all options applied in turn. */
    Tree.Mapping apply(Tree.Mapping root, List<String> options) {
        Tree.Mapping edited = root;
        for (String option : options) {
            edited = apply(edited, option);
        }
        return edited;
    }

    private Tree.Mapping apply(Tree.Mapping root, String option) {
        SourceText source = SourceText.of(OPTION + option, OPTION + option);
        int equals = option.indexOf('=');
        Location at = Location.of(source, 1, OPTION.length() + 1, Math.max(equals, 1));
        if (equals < 1) {
            problems.error(ProblemId.UNKNOWN_PATH, at, "an option reads --set path=value");
            return root;
        }
        String path = option.substring(0, equals).strip();
        return set(root, path, at, () -> value(source, OPTION.length() + equals + 1));
    }

    /** The tree with a value at a path that stands at a location. */
    Tree.Mapping set(Tree.Mapping root, String path, Location at, Tree value) {
        return set(root, path, at, () -> value);
    }

    private Tree.Mapping set(Tree.Mapping root, String path, Location at, Supplier<@Nullable Tree> read) {
        PathResolver.Match match = new PathResolver(Merge.inherit(root), false).resolve(path);
        if (match.miss() != null) {
            problems.error(
                    ProblemId.UNKNOWN_PATH,
                    segment(at, path, match.miss().segment()),
                    match.miss().message());
            return root;
        }
        Tree value = read.get();
        Tree edited = root;
        for (ParameterPath target : match.paths()) {
            edited = value == null ? edited : new Edit(target, value, at).apply(edited);
        }
        return (Tree.Mapping) edited;
    }

    private @Nullable Tree value(SourceText source, int from) {
        String option = source.line(1);
        if (option.substring(from).isBlank()) {
            problems.error(ProblemId.MISSING_VALUE, Location.of(source, 1, from, 1), "there is no value after =");
            return null;
        }
        SourceText blanked = new SourceText(source.name(), List.of(" ".repeat(from) + option.substring(from)));
        return YamlDocument.parse(blanked, source, problems);
    }

    /** Where a segment of a path stands that itself starts at a location. */
    static Location segment(Location at, String path, int index) {
        String[] segments = path.split("\\.", -1);
        int before = 0;
        for (int i = 0; i < index; i++) {
            before += segments[i].codePointCount(0, segments[i].length()) + 1;
        }
        return Location.of(at.source(), at.line(), at.column() + before, segments[index].length());
    }

    /** One parameter given another value; {@code null} takes the key away. */
    private record Edit(ParameterPath target, Tree value, Location at) {

        Tree apply(Tree root) {
            return edited(new Form.Section(Part.SCENARIO), root, 0);
        }

        private Tree edited(Form form, @Nullable Tree tree, int depth) {
            if (depth == target.segments().size()) {
                return value;
            }
            String segment = target.segments().get(depth);
            if (form instanceof Form.Sequence sequence && tree instanceof Tree.Items list) {
                int index = Integer.parseInt(segment);
                List<Tree> items = new ArrayList<>(list.items());
                items.set(index, edited(sequence.item(), items.get(index), depth + 1));
                return new Tree.Items(items, list.at());
            }
            Tree full = tree != null && form instanceof Form.Shorthand shorthand
                    ? Shorthands.unfold(shorthand, tree)
                    : tree;
            Tree.Mapping map = full instanceof Tree.Mapping known ? known : new Tree.Mapping(Map.of(), at);
            boolean last = depth == target.segments().size() - 1;
            if (last && value instanceof Tree.Scalar scalar && scalar.isNull()) {
                return map.without(segment);
            }
            return map.with(segment, at, edited(below(form, segment), map.get(segment), depth + 1));
        }

        private static Form below(Form form, String segment) {
            if (form instanceof Form.Table table) {
                return table.value();
            }
            Key key = Keys.find(part(form), segment);
            return key == null ? new Form.Anything() : key.form();
        }

        private static Part part(Form form) {
            if (form instanceof Form.Shorthand shorthand) {
                return shorthand.section().part();
            }
            if (form instanceof Form.Either either) {
                return either.forms().stream()
                        .filter(Form.Section.class::isInstance)
                        .map(Settings.Edit::part)
                        .findFirst()
                        .orElseThrow();
            }
            return ((Form.Section) form).part();
        }
    }
}
