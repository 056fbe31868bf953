package unanimity.yardstick;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Who and what there is in a random scenario, when it happens, and the dice with which the rest is thrown. */
final class Setting {

    final Dice dice;
    final Amounts amounts;
    final List<String> members = new ArrayList<>();
    final List<String> issues = new ArrayList<>();
    final List<String> rivals = new ArrayList<>();
    final boolean large;
    final double scale;
    final int roundDays;
    final LocalDate start;
    final LocalDate deadline;
    final LocalDate end;

    Setting(Dice dice) {
        this.dice = dice;
        amounts = new Amounts(dice);
        large = dice.with(0.06);
        int count = large ? dice.from(20, 60) : dice.with(0.7) ? dice.from(2, 7) : dice.from(5, 20);
        for (int i = 0; i < count; i++) {
            members.add(dice.id(members));
        }
        for (int k = dice.from(0, 5); k > 0; k--) {
            issues.add("issue" + k);
        }
        for (int r = dice.with(0.4) ? 0 : dice.from(1, 3); r > 0; r--) {
            rivals.add("rival-" + r);
        }
        scale = dice.one(List.of(1.0, 1.0, 10.0, 100.0));
        roundDays = dice.one(List.of(1, 7, 7, 14, 30));
        int rounds = dice.from(2, large ? 10 : 20);
        start = LocalDate.of(2024, 1, 1).plusDays(dice.from(0, 1000));
        deadline = start.plusDays((long) rounds * roundDays - dice.from(0, roundDays - 1));
        end = dice.with(0.4) ? deadline.plusDays(dice.from(1, rounds * roundDays)) : deadline;
    }

    /** A day on which something can happen, mostly before the first deadline. */
    LocalDate day() {
        LocalDate last = dice.with(0.8) ? deadline : end;
        return start.plusDays(dice.from(0, (int) (last.toEpochDay() - start.toEpochDay())));
    }

    /** About a share between two, itself between 0 and 1. */
    String share(double low, double high) {
        return amounts.about(dice.between(low, high), 0, 1);
    }

    /** About a number between two, at least 0. */
    String points(double low, double high) {
        return amounts.about(dice.between(low, high), 0, Double.POSITIVE_INFINITY);
    }

    /** About a number between two, above 0. */
    String positive(double low, double high) {
        return amounts.about(dice.between(low, high), 0.001, Double.POSITIVE_INFINITY);
    }

    /** About a number between two, of either sign. */
    String signed(double low, double high) {
        return amounts.about(dice.between(low, high), Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /** A place on the scale of positions. */
    String position() {
        return amounts.about(dice.share() * scale, 0, scale);
    }

    /** Puts a value now and then. */
    void maybe(double probability, Map<String, Object> map, String key, java.util.function.Supplier<Object> value) {
        if (dice.with(probability)) {
            map.put(key, value.get());
        }
    }
}
