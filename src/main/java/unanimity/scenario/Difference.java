package unanimity.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import unanimity.model.Origin;
import unanimity.model.Provenance;

/**
 * A value that two scenarios do not share.
 *
 * @param path with a star where members differ alike in what they have from {@code defaults} or from the language
 * @param members how many members it holds for; 0 where it is not about members
 * @param before null where the value was added
 * @param after null where the value was removed
 */
public record Difference(String path, int members, @Nullable Provenance before, @Nullable Provenance after) {

    private static final String MEMBERS = "members.";
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w.-])-?[0-9]*\\.?[0-9]+([eE][-+]?[0-9]+)?(?![\\w.-])");

    /** What kind of difference it is. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        /** The value is the same, what is said to support it is not. */
        RESOURCED
    }

    /** The kind. */
    public Kind kind() {
        if (before == null) {
            return Kind.ADDED;
        }
        if (after == null) {
            return Kind.REMOVED;
        }
        return plain(before.value()).equals(plain(after.value())) ? Kind.RESOURCED : Kind.CHANGED;
    }

    /** All differences by path, in the words of values: places, comments, the order and the way of writing do not count. */
    public static List<Difference> between(Reading before, Reading after) {
        TreeSet<String> paths = new TreeSet<>(before.provenance().keySet());
        paths.addAll(after.provenance().keySet());
        Map<List<@Nullable Object>, Difference> found = new LinkedHashMap<>();
        for (String path : paths) {
            Provenance old = before.provenance().get(path);
            Provenance now = after.provenance().get(path);
            if (differ(old, now) && !follows(path, old, now, before, after)) {
                Difference one = new Difference(path, path.startsWith(MEMBERS) ? 1 : 0, old, now);
                found.merge(key(one), one, Difference::and);
            }
        }
        return new ArrayList<>(found.values());
    }

    private Difference and(Difference other) {
        return new Difference("members.*" + tail(path), members + other.members, before, after);
    }

    private static boolean differ(@Nullable Provenance old, @Nullable Provenance now) {
        return old == null
                || now == null
                || !plain(old.value()).equals(plain(now.value()))
                || !old.citation().equals(now.citation());
    }

    /** With a new member come all its defaults; they go without saying unless it has nothing else. */
    private static boolean follows(
            String path, @Nullable Provenance old, @Nullable Provenance now, Reading before, Reading after) {
        Provenance only = old == null ? Objects.requireNonNull(now) : now == null ? old : null;
        if (only == null || only.origin() == Origin.WRITTEN) {
            return false;
        }
        int end = path.indexOf('.', path.indexOf('.') + 1);
        String owner = path.substring(0, end < 0 ? path.length() : end + 1);
        return (old == null ? after : before)
                .provenance().subMap(owner, owner + Character.MAX_VALUE).values().stream()
                        .anyMatch(value -> value.origin() == Origin.WRITTEN);
    }

    /** Differences with the same key are told once. */
    private static List<@Nullable Object> key(Difference one) {
        List<@Nullable Object> key = new ArrayList<>();
        boolean shared = one.members == 1 && isShared(one.before) && isShared(one.after);
        key.add(shared ? tail(one.path) : one.path);
        if (shared) {
            key.add(one.before);
            key.add(one.after);
        }
        return key;
    }

    private static boolean isShared(@Nullable Provenance value) {
        // a value set for all members by a star has one place for all of them
        return value == null
                || value.origin() != Origin.WRITTEN
                || value.place().startsWith("--set members.*");
    }

    private static String tail(String path) {
        return path.substring(path.indexOf('.', MEMBERS.length()));
    }

    /** 0.50 is 0.5. */
    private static String plain(String value) {
        Matcher number = NUMBER.matcher(value);
        return number.replaceAll(found -> String.valueOf(Double.parseDouble(found.group())));
    }
}
