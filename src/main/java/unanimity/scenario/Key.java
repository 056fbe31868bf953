package unanimity.scenario;

import org.jspecify.annotations.Nullable;

/**
 * A key of the scenario language.
 *
 * @param part the map in which it stands
 * @param required whether a file that leaves it out is refused
 * @param byDefault the value of a file that leaves it out, as YAML, or null when there is none
 * @param meaning what it is, in one sentence without capital and full stop
 */
public record Key(Part part, String name, Form form, boolean required, @Nullable String byDefault, String meaning) {

    static Key optional(Part part, String name, Form form, String meaning) {
        return new Key(part, name, form, false, null, meaning);
    }

    static Key required(Part part, String name, Form form, String meaning) {
        return new Key(part, name, form, true, null, meaning);
    }

    Key or(String value) {
        return new Key(part, name, form, required, value, meaning);
    }

    /** Where it stands: {@code members.ID.access}. */
    public String path() {
        return part.path().isEmpty() ? name : part.path() + "." + name;
    }
}
