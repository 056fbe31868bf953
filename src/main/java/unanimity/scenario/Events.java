package unanimity.scenario;

import java.util.Iterator;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** The events of a YAML parser, which remember how far it has come: some of its complaints have no place. */
final class Events implements Iterator<Event> {

    private final Iterator<Event> parser;
    private int line = 1;
    private int column = 1;

    Events(Iterator<Event> parser) {
        this.parser = parser;
    }

    @Override
    public boolean hasNext() {
        return parser.hasNext();
    }

    @Override
    public Event next() {
        Event event = parser.next();
        event.getEndMark().ifPresent(this::advance);
        return event;
    }

    private void advance(Mark to) {
        line = to.getLine() + 1;
        column = to.getColumn() + 1;
    }

    /** The end of the last event. */
    Location reached(SourceText source) {
        return Location.of(source, line, column, 1);
    }
}
