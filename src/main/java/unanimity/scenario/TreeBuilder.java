package unanimity.scenario;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import unanimity.scenario.YamlDocument.BrokenYaml;

/** The events of a YAML parser made a tree, with limits on depth and on what aliases repeat. */
final class TreeBuilder {

    private static final int DEEPEST = 64;
    private static final long MOST_REPEATED = 100_000;
    private static final String TAGS = "tag:yaml.org,2002:";
    private static final String TEXT_TAG = TAGS + "str";

    private final SourceText source;
    private final Problems problems;
    private final Iterator<Event> events;
    private final Map<String, Anchored> anchors = new LinkedHashMap<>();
    private long size;
    private long repeated;
    private int depth;

    /** What an alias stands for, and how many values that is. */
    private record Anchored(Tree tree, long size) {}

    TreeBuilder(SourceText source, Problems problems, Iterator<Event> events) {
        this.source = source;
        this.problems = problems;
        this.events = events;
    }

    /** The one document of the text; nothing (a null scalar) when there is none. */
    Tree build() {
        Tree tree = new Tree.Scalar("", true, Location.whole(source));
        boolean found = false;
        while (events.hasNext()) {
            Event event = events.next();
            if (event.getEventId() == Event.ID.DocumentStart) {
                if (found) {
                    throw new BrokenYaml(
                            ProblemId.SEVERAL_DOCUMENTS, at(event), "a second document starts here; a file holds one");
                }
                found = true;
                tree = node(events.next());
            }
        }
        return tree;
    }

    private Tree node(Event event) {
        if (event instanceof AliasEvent alias) {
            return repeat(alias);
        }
        long before = size++;
        Tree tree;
        if (event instanceof ScalarEvent scalar) {
            tree = new Tree.Scalar(scalar.getValue(), isPlain(scalar), at(event));
        } else {
            tree = collection((CollectionStartEvent) event);
        }
        Optional<Anchor> anchor = ((NodeEvent) event).getAnchor();
        if (anchor.isPresent()) {
            anchors.put(anchor.get().getValue(), new Anchored(tree, size - before));
        }
        return tree;
    }

    private Tree repeat(AliasEvent event) {
        String name = event.getAlias().getValue();
        Anchored anchored = anchors.get(name);
        if (anchored == null) {
            throw new BrokenYaml(
                    ProblemId.BAD_ALIAS,
                    at(event),
                    "no value is anchored as '&" + name + "' before this; a text that starts with * needs quotes");
        }
        size += anchored.size();
        repeated += anchored.size();
        if (repeated > MOST_REPEATED) {
            throw new BrokenYaml(
                    ProblemId.TOO_MANY_ALIASES, at(event), "aliases repeat more than 100,000 values up to here");
        }
        return anchored.tree();
    }

    private boolean isPlain(ScalarEvent event) {
        Optional<String> tag = event.getTag();
        boolean text = tag.isPresent() && tag.get().equals(TEXT_TAG);
        if (tag.isPresent() && !text && !tag.get().equals("!")) {
            throw new BrokenYaml(
                    ProblemId.NOT_YAML,
                    at(event),
                    "tags have no use here; leave '" + tag.get().replace(TAGS, "!!") + "' out");
        }
        return event.isPlain() && tag.isEmpty();
    }

    private Tree collection(CollectionStartEvent event) {
        if (++depth > DEEPEST) {
            throw new BrokenYaml(ProblemId.TOO_DEEP, at(event), "this is nested more than 64 levels deep");
        }
        Tree tree = event.getEventId() == Event.ID.MappingStart ? mapping(event) : list(event);
        depth--;
        return tree;
    }

    private Tree list(Event start) {
        List<Tree> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event));
        }
        return new Tree.Items(items, at(start));
    }

    private Tree mapping(Event start) {
        Map<String, Tree.Entry> entries = new LinkedHashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            Tree key = node(event);
            Tree value = node(events.next());
            if (!(key instanceof Tree.Scalar scalar)) {
                problems.error(ProblemId.WRONG_TYPE, key.at(), "a key is a word, not a list or a map");
                continue;
            }
            Tree.Entry first = entries.putIfAbsent(scalar.text(), new Tree.Entry(key.at(), value));
            if (first != null) {
                String message = "key '" + scalar.text() + "' stands here again, after line "
                        + first.at().line();
                problems.error(ProblemId.DUPLICATE_KEY, key.at(), message);
            }
        }
        return new Tree.Mapping(entries, at(start));
    }

    private Location at(Event event) {
        Optional<Mark> start = event.getStartMark();
        if (start.isEmpty()) {
            return Location.whole(source);
        }
        Mark from = start.get();
        int length = event instanceof ScalarEvent || event instanceof AliasEvent
                ? event.getEndMark().map(to -> length(from, to)).orElse(1)
                : 1;
        return Location.of(source, from.getLine() + 1, from.getColumn() + 1, length);
    }

    /** Up to the end of the line when a text goes on over several lines. */
    private int length(Mark from, Mark to) {
        if (to.getLine() == from.getLine()) {
            return to.getColumn() - from.getColumn();
        }
        String line = source.line(from.getLine() + 1).stripTrailing();
        return line.codePointCount(0, line.length()) - from.getColumn();
    }
}
