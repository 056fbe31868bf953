package unanimity.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What two batches must have in common for one to go on where the other stopped, and have not.
 *
 * @param there the one in a folder
 * @param here the one that is asked for
 */
record Conflicts(BatchDesign there, BatchDesign here) {

    /** In words; empty where nothing differs. */
    List<String> words() {
        Study.Kind kind = there.study().kind();
        if (kind != here.study().kind()) {
            return List.of("it is " + word(kind) + " there, "
                    + word(here.study().kind()) + " here"); // all else differs with that
        }
        List<String> words = new ArrayList<>();
        study(words);
        differ(words, "the seed", there.seed(), here.seed());
        either(words, "--independent holds", there.independent(), here.independent());
        differ(words, "--chunk-size", there.chunkSize(), here.chunkSize());
        either(words, "rounds are kept", there.keep().rounds(), here.keep().rounds());
        either(words, "offers are kept", there.keep().offers(), here.keep().offers());
        differ(words, "--shard", shard(there.shard()), shard(here.shard()));
        return words;
    }

    private void study(List<String> words) {
        Study mine = there.study();
        Study other = here.study();
        boolean varied = !varied(mine).equals(varied(other));
        if (varied) {
            words.add("what varies is " + varied(mine) + " there and " + varied(other) + " here");
        }
        differ(words, "the method", mine.method(), other.method());
        boolean points = there.points() != here.points();
        differ(words, "the number of design points", there.points(), here.points());
        if (!there.fingerprint().equals(here.fingerprint()) && !varied && !points) {
            words.add(
                    varied(mine).equals("nothing")
                            ? "the scenario has other values there"
                            : "the scenario has other values there, or other values were varied");
        } else if (words.isEmpty() && !mine.equals(other)) {
            differ(words, "the size of the design", mine.size(), other.size());
        }
    }

    private static String varied(Study study) {
        String names = study.factors().stream().map(Study.Factor::name).collect(Collectors.joining(", "));
        return names.isEmpty() ? "nothing" : names;
    }

    private static void differ(List<String> words, String name, Object mine, Object other) {
        if (!mine.equals(other)) {
            words.add(name + " is " + mine + " there and " + other + " here");
        }
    }

    private static void either(List<String> words, String name, boolean mine, boolean other) {
        if (mine != other) {
            words.add(name + (mine ? " there, and not here" : " here, and not there"));
        }
    }

    private static String shard(@Nullable Shard shard) {
        return Objects.toString(shard, "none");
    }

    private static String word(Study.Kind kind) {
        return switch (kind) {
            case BATCH -> "a batch";
            case COMPARISON -> "a comparison";
            case SWEEP -> "a sweep";
            case SENSITIVITY -> "a study of what matters";
            case DISCOVERY -> "a search for what leads to deadlock";
        };
    }
}
