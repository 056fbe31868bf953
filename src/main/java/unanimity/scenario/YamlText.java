package unanimity.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A tree as YAML text: keys in the order of the table of keys, ids in that of the tree. Read again it is the same tree, but for
 * places and for keys that stood in another order.
 */
final class YamlText {

    private static final int WIDEST = 120;
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.*-]*");

    /** Text that means itself without quotes, wherever it stands. */
    private static final Pattern WORDS = Pattern.compile("\\p{L}([\\p{L}\\p{N} _'()/.;–-]*[\\p{L}\\p{N}.)])?");

    private static final Pattern NO_TEXT = Pattern.compile("(?i)null|true|false");

    private final StringBuilder text = new StringBuilder();

    private YamlText() {}

    /** A file. */
    static String of(Tree.Mapping root) {
        YamlText yaml = new YamlText();
        yaml.map(new Form.Section(Part.SCENARIO), root, 0);
        return yaml.text.toString();
    }

    private void map(@Nullable Form form, Tree.Mapping map, int indent) {
        for (Map.Entry<String, Tree.Entry> entry : ordered(form, map)) {
            value(
                    Merge.below(form, entry.getKey()),
                    entry.getKey(),
                    entry.getValue().value(),
                    indent);
        }
    }

    private void value(@Nullable Form form, String key, Tree value, int indent) {
        String head = " ".repeat(indent) + key(key) + ":";
        String line = head + " " + (value instanceof Tree.Scalar scalar ? scalar(scalar, false) : flow(form, value));
        boolean large = line.length() > WIDEST || indent == 0 || (form instanceof Form.Table table && table.defines());
        if (large && value instanceof Tree.Mapping map && !map.entries().isEmpty()) {
            text.append(head).append('\n');
            map(form, map, indent + 2);
        } else if (large && value instanceof Tree.Items list && !list.items().isEmpty()) {
            text.append(head).append('\n');
            items(form, list, indent + 2);
        } else {
            text.append(line).append('\n');
        }
    }

    private void items(@Nullable Form form, Tree.Items list, int indent) {
        Form item = form instanceof Form.Sequence sequence ? sequence.item() : null;
        for (Tree value : list.items()) {
            String line = " ".repeat(indent) + "- " + flow(item, value);
            if (line.length() > WIDEST && value instanceof Tree.Mapping map) {
                int start = text.length();
                map(item, map, indent + 2);
                text.setCharAt(start + indent, '-');
            } else {
                text.append(line).append('\n');
            }
        }
    }

    private static String flow(@Nullable Form form, Tree tree) {
        if (tree instanceof Tree.Scalar scalar) {
            return scalar(scalar, true);
        }
        if (tree instanceof Tree.Items list) {
            Form item = form instanceof Form.Sequence sequence ? sequence.item() : null;
            StringJoiner items = new StringJoiner(", ", "[", "]");
            list.items().forEach(value -> items.add(flow(item, value)));
            return items.toString();
        }
        StringJoiner entries = new StringJoiner(", ", "{", "}");
        for (Map.Entry<String, Tree.Entry> entry : ordered(form, (Tree.Mapping) tree)) {
            Form below = Merge.below(form, entry.getKey());
            entries.add(
                    key(entry.getKey()) + ": " + flow(below, entry.getValue().value()));
        }
        return entries.toString();
    }

    private static List<Map.Entry<String, Tree.Entry>> ordered(@Nullable Form form, Tree.Mapping map) {
        List<Map.Entry<String, Tree.Entry>> entries =
                new ArrayList<>(map.entries().entrySet());
        Part part = form instanceof Form.Section section
                ? section.part()
                : form instanceof Form.Shorthand shorthand ? shorthand.section().part() : null;
        if (part != null) {
            List<String> names = Keys.names(part);
            entries.sort(Comparator.comparingInt(entry -> Math.floorMod(names.indexOf(entry.getKey()), 1000)));
        }
        return entries;
    }

    private static String key(String key) {
        return KEY.matcher(key).matches() ? key : quoted(key);
    }

    /** What is written without quotes must not get some: a number in quotes is none. */
    private static String scalar(Tree.Scalar scalar, boolean inFlow) {
        String words = scalar.text();
        if (scalar.isNull()) {
            return "null";
        }
        if (scalar.plain()) {
            return words.contains("\n") || (inFlow && words.matches(".*[,\\[\\]{}].*")) ? quoted(words) : words;
        }
        boolean plain =
                WORDS.matcher(words).matches() && !NO_TEXT.matcher(words).matches();
        return plain ? words : quoted(words);
    }

    private static String quoted(String words) {
        StringBuilder quoted = new StringBuilder("\"");
        words.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (c == '\n') {
                quoted.append("\\n");
            } else if (c < ' ' || (c >= 0x7F && c <= 0xA0) || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
                quoted.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}
