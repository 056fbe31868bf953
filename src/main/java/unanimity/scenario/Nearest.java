package unanimity.scenario;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Did you mean: the word nearest to a mistyped one, by edits (insert, delete, replace, swap of neighbours). */
public final class Nearest {

    private static final int MOST = 2000;
    private static final int FEW = 12;

    private Nearest() {}

    /** The nearest of the candidates, of equals one of which letters were left out, or the first; null when none is near. */
    static @Nullable String to(String typed, Collection<String> candidates) {
        if (candidates.size() > MOST) {
            return null;
        }
        String wanted = typed.toLowerCase(Locale.ROOT);
        int most = Math.max(1, Math.min(4, (typed.length() + 1) / 3));
        int best = Integer.MAX_VALUE;
        String nearest = null;
        for (String candidate : candidates) {
            if (Math.abs(candidate.length() - typed.length()) > most) {
                continue;
            }
            String known = candidate.toLowerCase(Locale.ROOT);
            int edits = edits(wanted, known);
            int rank = 2 * edits + (leavesOut(wanted, known) ? 0 : 1);
            if (edits <= most && rank < best && edits < candidate.length()) {
                best = rank;
                nearest = candidate;
            }
        }
        return nearest;
    }

    /** Whether a word is the known one with letters left out: {@code sed} is rather {@code seed} than {@code set}. */
    private static boolean leavesOut(String typed, String known) {
        int found = 0;
        for (int i = 0; i < known.length() && found < typed.length(); i++) {
            found += known.charAt(i) == typed.charAt(found) ? 1 : 0;
        }
        return found == typed.length();
    }

    /** Whether no other candidate is as near as the nearest. */
    static boolean isOnly(String typed, Collection<String> candidates) {
        String nearest = to(typed, candidates);
        if (nearest == null) {
            return false;
        }
        int edits = edits(typed.toLowerCase(Locale.ROOT), nearest.toLowerCase(Locale.ROOT));
        return candidates.stream()
                        .filter(other -> edits(typed.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT)) <= edits)
                        .count()
                == 1;
    }

    /** Whether a word may be meant for this one. */
    static boolean isNear(String typed, String candidate) {
        return to(typed, List.of(candidate)) != null;
    }

    /** {@code " (did you mean 'x'?)"}, or nothing when nothing is near. */
    public static String hint(String typed, Collection<String> candidates) {
        String nearest = to(typed, candidates);
        return nearest == null ? "" : " (did you mean '" + nearest + "'?)";
    }

    /** The same; where nothing is near, what there is, if that is few. */
    public static String hintOrList(String typed, Collection<String> candidates) {
        if (to(typed, candidates) != null || candidates.size() > FEW) {
            return hint(typed, candidates);
        }
        return candidates.isEmpty() ? "; none is described" : "; known: " + String.join(", ", candidates);
    }

    private static int edits(String a, String b) {
        int[][] table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                table[i][j] = cell(a, b, i, j, table);
            }
        }
        return table[a.length()][b.length()];
    }

    private static int cell(String a, String b, int i, int j, int[][] table) {
        if (i == 0 || j == 0) {
            return i + j;
        }
        int replaced = table[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int edits = Math.min(replaced, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(edits, table[i - 2][j - 2] + 1) : edits;
    }
}
