package unanimity.cli;

/** What the user asked cannot be done as asked; the message says what to do instead. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    Refusal(String message) {
        super("unanimity: error: " + message);
    }
}
