package unanimity.results;

/**
 * Every {@code of}-th chunk, beginning with the {@code number}-th.
 *
 * @param number 1 to {@code of}
 */
public record Shard(int number, int of) {

    /** @throws IllegalArgumentException where there is no such shard */
    public Shard {
        if (of < 1 || number < 1 || number > of) {
            throw new IllegalArgumentException(
                    "'" + number + "/" + of + "' is no shard; write i/n with i from 1 to n, as in 1/5");
        }
    }

    /** From {@code i/n}. @throws IllegalArgumentException where it is none */
    public static Shard parse(String text) {
        if (!text.matches("\\d{1,6}/\\d{1,6}")) {
            throw new IllegalArgumentException("'" + text + "' is no shard; write i/n with i from 1 to n, as in 1/5");
        }
        int slash = text.indexOf('/');
        return new Shard(Integer.parseInt(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }

    /** Whether a chunk belongs to it. */
    public boolean has(int chunk) {
        return chunk % of == number - 1;
    }

    @Override
    public String toString() {
        return number + "/" + of;
    }
}
