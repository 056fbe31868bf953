package unanimity.cli;

import java.util.function.Supplier;

/** What the user asked cannot be done as asked; the message says what to do instead. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    Refusal(String message) {
        super("unanimity: error: " + message);
    }

    /** What something gives, refused in words where its arguments do not fit. */
    static <T> T orRefused(Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException e) {
            throw new Refusal(String.valueOf(e.getMessage()));
        }
    }
}
