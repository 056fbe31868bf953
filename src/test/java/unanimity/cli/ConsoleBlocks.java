package unanimity.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page of the manual shows of the terminal: files to be saved and commands with their output, in the order of the page.
 *
 * <p>A file is a fenced block after the line {@code <!-- file: scenarios/name.yaml -->}. Commands stand in blocks fenced as {@code console}, after
 * a dollar sign; the lines up to the next command are what it prints, and a line of three dots stands for any lines.
 */
final class ConsoleBlocks {

    /** A step of the page. */
    sealed interface Step {}

    /** Save this text under that path. */
    record Saved(String path, String text) implements Step {}

    /** Type this and see that. */
    record Typed(int line, String command, List<String> shown) implements Step {}

    static final String ELISION = "...";

    private static final Pattern FILE = Pattern.compile("<!-- file: (\\S+) -->");

    private final List<Step> steps = new ArrayList<>();

    private ConsoleBlocks() {}

    static List<Step> of(List<String> lines) {
        ConsoleBlocks blocks = new ConsoleBlocks();
        String path = "";
        for (int i = 0; i < lines.size(); i++) {
            Matcher file = FILE.matcher(lines.get(i));
            if (file.matches()) {
                path = file.group(1);
            } else if (lines.get(i).startsWith("```")) {
                int end = i + 1;
                while (!lines.get(end).equals("```")) {
                    end++;
                }
                blocks.add(path, lines.get(i).substring(3), lines.subList(i + 1, end), i + 2);
                path = "";
                i = end;
            }
        }
        return List.copyOf(blocks.steps);
    }

    private void add(String path, String language, List<String> block, int first) {
        if (!path.isEmpty()) {
            steps.add(new Saved(path, String.join("\n", block) + "\n"));
        } else if (language.equals("console")) {
            for (int i = 0; i < block.size(); i++) {
                if (block.get(i).startsWith("$ ")) {
                    int end = i + 1;
                    while (end < block.size() && !block.get(end).startsWith("$ ")) {
                        end++;
                    }
                    steps.add(new Typed(first + i, block.get(i).substring(2), List.copyOf(block.subList(i + 1, end))));
                }
            }
        }
    }

    /** Whether what was printed is what is shown, its elisions filled. */
    static boolean matches(List<String> shown, List<String> printed) {
        StringBuilder pattern = new StringBuilder();
        for (String line : shown) {
            pattern.append(line.equals(ELISION) ? "(?:.*\n)*" : Pattern.quote(line) + "\n");
        }
        return Pattern.matches(pattern.toString(), String.join("\n", printed) + "\n");
    }
}
