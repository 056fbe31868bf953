package unanimity.scenario;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What may stand as the value of a key. Each but maps may also be written with its provenance. */
public sealed interface Form {

    /** In words, as the end of "expected …". */
    String words();

    /**
     * A number.
     *
     * @param range in the units of the model: for {@link Unit#SCALE} a share of the scale
     * @param whole whether it counts something
     * @param uncertain whether a distribution may stand in its place
     */
    record Amount(Unit unit, Range range, boolean whole, boolean uncertain) implements Form {
        @Override
        public String words() {
            return whole ? "a whole number" : "a number";
        }

        /** The same where a plain number is wanted. */
        public Amount exact() {
            return new Amount(unit, range, whole, false);
        }
    }

    /** From {@code low} to {@code high}; {@code above}: {@code low} itself is excluded. */
    record Range(double low, double high, boolean above) {}

    /** True or false. */
    record Flag() implements Form {
        @Override
        public String words() {
            return "true or false";
        }
    }

    /** A day. */
    record Day() implements Form {
        @Override
        public String words() {
            return "a date (YYYY-MM-DD)";
        }
    }

    /** Words for readers. */
    record Text() implements Form {
        @Override
        public String words() {
            return "text";
        }
    }

    /** One of some words. */
    record Choice(List<String> options) implements Form {
        @Override
        public String words() {
            return options.size() == 1 ? "'" + options.get(0) + "'" : "one of " + String.join(", ", options);
        }
    }

    /** The id of something in the file. */
    record Reference(IdKind kind) implements Form {
        @Override
        public String words() {
            return "the id of a " + kind.noun();
        }
    }

    /** A value of the key in whose place its provenance is written. */
    record Anything() implements Form {
        @Override
        public String words() {
            return "a value";
        }
    }

    /** A list. */
    record Sequence(Form item) implements Form {
        @Override
        public String words() {
            return "a list";
        }
    }

    /**
     * A map from ids to values.
     *
     * @param defines whether the things are described here; otherwise the ids name things described elsewhere
     */
    record Table(IdKind by, boolean defines, Form value) implements Form {
        @Override
        public String words() {
            return "a map by " + by.noun();
        }
    }

    /** A map with the keys of a part. */
    record Section(Part part) implements Form {
        @Override
        public String words() {
            return "a map with keys such as " + Keys.of(part).get(0).name();
        }
    }

    /**
     * A map with the keys of a part, or in short the value of its key {@code main}, or a word for such a value.
     *
     * @param abbreviations words that stand for values of {@code main}
     * @param alone words that stand for themselves
     */
    record Shorthand(Section section, String main, Map<String, String> abbreviations, List<String> alone)
            implements Form {
        @Override
        public String words() {
            return "one of " + String.join(", ", options()) + ", a number, or " + section.words();
        }

        /** All words that can stand. */
        public List<String> options() {
            return Stream.concat(abbreviations.keySet().stream(), alone.stream())
                    .toList();
        }
    }

    /** Any of some forms, told apart by their shape. */
    record Either(List<Form> forms) implements Form {
        @Override
        public String words() {
            return String.join(" or ", forms.stream().map(Form::words).toList());
        }
    }

    /** A map from parameter paths to numbers. */
    record Shocks() implements Form {
        @Override
        public String words() {
            return "a map from parameter paths to numbers";
        }
    }
}
