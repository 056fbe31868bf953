package unanimity.report;

import org.jspecify.annotations.Nullable;
import unanimity.analysis.Levels;

/**
 * A value with which a run was made in place of that of the scenario's file.
 *
 * @param path its parameter path, with a star where members were changed alike; or all that was laid over, as it is typed,
 *     where the file alone says nothing that could be compared
 * @param members how many members it holds for; 0 where it is not about members
 * @param before as the file has it, YAML; null where the file has none
 * @param after as it was used, YAML; null where it was taken away
 */
public record Change(String path, int members, @Nullable String before, @Nullable String after) {

    /** {@code members.HUN.access = 1 in place of 0.1}; values longer than {@code most} letters are cut. */
    String words(int most) {
        String whose = members > 1 ? " (" + members + " members)" : "";
        if (after == null) {
            return path + whose + (before == null ? "" : " taken out");
        }
        String now = path + whose + " = " + cut(Levels.told(after), most);
        return before == null ? now + ", new" : now + " in place of " + cut(Levels.told(before), most);
    }

    /** {@code with members.HUN.access = 1}, {@code without members.HUN.demands.letter}: how a sentence goes on. */
    String brief(int most) {
        if (after == null) {
            return (before == null ? "with " : "without ") + path;
        }
        return "with " + path + " = " + cut(Levels.told(after), most);
    }

    private static String cut(String value, int most) {
        int letters = value.codePointCount(0, value.length());
        return letters <= most ? value : value.substring(0, value.offsetByCodePoints(0, most - 1)) + "…";
    }
}
