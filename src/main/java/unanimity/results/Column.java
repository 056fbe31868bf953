package unanimity.results;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table, or a field of a record, as the reference explains it.
 *
 * @param content what stands in its cells
 * @param meaning what it says of the row, without capital and full stop
 * @param empty when a cell is empty, likewise; null where none ever is
 */
public record Column(String name, Content content, String meaning, @Nullable String empty) {

    /** What can stand in a cell. */
    public sealed interface Content {

        /** A number from {@code low} to {@code high} in a unit; {@code whole} where it counts something. */
        record Amount(String unit, double low, double high, boolean whole) implements Content {}

        /** One of some words. */
        record Choice(List<Word> words) implements Content {
            public Choice {
                words = List.copyOf(words);
            }
        }

        /** A day as in ISO 8601, {@code 2024-06-18}. */
        record Day() implements Content {}

        /** {@code true} or {@code false}. */
        record Flag() implements Content {}

        /** Anything else: {@code text}, {@code id of a member}. */
        record Plain(String words) implements Content {}
    }

    /** One of the words of a {@link Content.Choice}, and what it says; the meaning is empty where the word says it. */
    public record Word(String word, String meaning) {}

    /** An id of the scenario: {@code of} names the kind of thing. */
    public static Column id(String name, String of, String meaning) {
        return plain(name, "id of " + of, meaning);
    }

    public static Column text(String name, String meaning) {
        return plain(name, "text", meaning);
    }

    public static Column flag(String name, String meaning) {
        return new Column(name, new Content.Flag(), meaning, null);
    }

    /** A cell of another kind, told in words. */
    public static Column plain(String name, String content, String meaning) {
        return new Column(name, new Content.Plain(content), meaning, null);
    }

    public static Column day(String name, String meaning) {
        return new Column(name, new Content.Day(), meaning, null);
    }

    /** A round, from 0. */
    public static Column round(String name, String meaning) {
        return count(name, "round", meaning);
    }

    /** A round, or −1 for before the first. */
    public static Column roundOrBefore(String name, String meaning) {
        return new Column(name, new Content.Amount("round", -1, Double.POSITIVE_INFINITY, true), meaning, null);
    }

    /** A count, 0 or more. */
    public static Column count(String name, String of, String meaning) {
        return new Column(name, new Content.Amount(of, 0, Double.POSITIVE_INFINITY, true), meaning, null);
    }

    /** Points, of either sign. */
    public static Column points(String name, String meaning) {
        return number(name, "points", meaning);
    }

    /** Points, 0 or more. */
    public static Column amount(String name, String meaning) {
        return new Column(name, new Content.Amount("points", 0, Double.POSITIVE_INFINITY, false), meaning, null);
    }

    /** A share, 0 to 1. */
    public static Column share(String name, String of, String meaning) {
        return new Column(name, new Content.Amount("share of " + of, 0, 1, false), meaning, null);
    }

    /** Any number. */
    public static Column number(String name, String unit, String meaning) {
        Content any = new Content.Amount(unit, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, false);
        return new Column(name, any, meaning, null);
    }

    /** Where a member stands. */
    public static Column stance(String meaning) {
        return choice("stance", meaning)
                .or("withholding", "it does not agree")
                .or("consenting", "it has agreed, and deliberates until it endorses")
                .or("endorsing", "it has endorsed in public");
    }

    /** One of the words that {@link #or} adds. */
    public static Column choice(String name, String meaning) {
        return new Column(name, new Content.Choice(List.of()), meaning, null);
    }

    /** With one more word; only of a {@link #choice}. */
    public Column or(String word, String says) {
        if (!(content instanceof Content.Choice choice)) {
            throw new IllegalStateException(name + " holds no words");
        }
        List<Word> words = new ArrayList<>(choice.words());
        words.add(new Word(word, says));
        return new Column(name, new Content.Choice(words), meaning, empty);
    }

    /** The same, with cells that can be empty. */
    public Column emptyWhen(String reason) {
        return new Column(name, content, meaning, reason);
    }
}
