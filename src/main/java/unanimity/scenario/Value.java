package unanimity.scenario;

import java.time.LocalDate;
import java.util.List;

/** What was read at a key and found good. */
sealed interface Value permits Value.Amount, Value.Word, Value.Flag, Value.Day, Value.Items, Block {

    Location at();

    /**
     * A number in the units of the model.
     *
     * @param uncertain whether it stands for a distribution
     */
    record Amount(double value, boolean uncertain, Location at) implements Value {}

    /** Text, one of some words, or an id. */
    record Word(String text, Location at) implements Value {}

    /** True or false. */
    record Flag(boolean holds, Location at) implements Value {}

    /** A day. */
    record Day(LocalDate date, Location at) implements Value {}

    /** A list. */
    record Items(List<Value> items, Location at) implements Value {
        public Items {
            items = List.copyOf(items);
        }
    }
}
