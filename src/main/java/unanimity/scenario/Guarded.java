package unanimity.scenario;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** A number of a member that a guard looks at. */
record Guarded(String path, double value, Location at) {

    private static final MathContext DIGITS = new MathContext(4);

    /** The number at a key of a member, or of a map in it; null where there is none. */
    static @Nullable Guarded of(Block member, @Nullable String map, String key) {
        Block owner = map == null ? member : member.blockOrNull(map);
        Value.Amount amount = owner == null ? null : owner.find(key, Value.Amount.class);
        if (owner == null || amount == null) {
            return null;
        }
        return new Guarded(owner.path() + "." + key, amount.value(), amount.at().builtIn() ? member.at() : amount.at());
    }

    /** A number as a reader wants it. */
    static String words(double number) {
        return new BigDecimal(number).round(DIGITS).stripTrailingZeros().toPlainString();
    }
}
