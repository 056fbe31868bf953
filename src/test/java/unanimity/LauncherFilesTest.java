package unanimity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import unanimity.cli.Main;

/** The launchers for Unix and for Windows say the same, as far as that can be seen without running the second. */
final class LauncherFilesTest {

    private String unix = "";
    private String windows = "";

    @BeforeEach
    void read() throws IOException {
        unix = Files.readString(Path.of("unanimity"));
        windows = Files.readString(Path.of("unanimity.cmd"));
    }

    @Test
    void the_same_commands_are_short_ones_and_all_of_them_exist() {
        Set<String> here =
                words(found("(?m)^ +([a-z |]+) \\| -\\* \\| ''\\) set -- -XX:TieredStopAtLevel=1", unix), "[ |]+");
        Set<String> there =
                words(found("for %%c in \\(([a-z ]+)\\) do if .* set \"TIERS=-XX:TieredStopAtLevel=1\"", windows), " ");
        assertThat(there).isEqualTo(here).isNotEmpty();
        assertThat(Main.commandLine().getSubcommands().keySet()).containsAll(here);
    }

    @Test
    void both_give_java_the_same_flags() {
        assertThat(flags(windows.replaceAll("%\\w+:[^%]*%", "")))
                .isEqualTo(flags(unix))
                .contains("-Xshare", "-Dfile.encoding", "-XX:SharedArchiveFile");
    }

    @Test
    void both_build_by_the_same_command_and_name_the_same_variables() {
        String build = "-B -q -Dstyle.color=never -Dquick package";
        for (String launcher : List.of(unix, windows)) {
            assertThat(launcher).contains(build, "UNANIMITY_JAVA_OPTS", "JAVA_HOME", "unanimity-build.log", "run \"");
        }
        assertThat(windows).contains("target\\quick\\unanimity.jar");
        assertThat(unix).contains("target/quick/unanimity.jar");
    }

    @Test
    void both_ask_for_the_java_that_the_project_is_built_for() throws IOException {
        String release = found("<maven.compiler.release>(\\d+)<", Files.readString(Path.of("pom.xml")));
        assertThat(unix).contains("-ge " + release + " ]");
        assertThat(windows).contains("LSS " + release + " (");
    }

    @Test
    void every_label_that_windows_is_sent_to_exists_and_is_used() {
        assertThat(all("(?:goto |call :)(\\w+)", windows)).isEqualTo(all("(?m)^:(\\w+)", windows));
    }

    /** Between them an unescaped bracket would end the block. */
    @Test
    void brackets_are_balanced_in_the_launcher_for_windows() {
        String bare = windows.lines()
                .filter(line -> !line.startsWith("rem "))
                .map(line ->
                        line.replaceAll("\\^.", "").replaceAll("\"[^\"]*\"", "").replaceAll("echo .*", ""))
                .reduce("", String::concat);
        assertThat(bare.chars().filter(c -> c == '(').count())
                .isEqualTo(bare.chars().filter(c -> c == ')').count());
    }

    /** Names of flags: without the value, and what begins a name of a file. */
    private static Set<String> flags(String launcher) {
        return all(
                "(?<![\\w/*])(-(?:XX:[+]?\\w+|D[\\w.]+|Xlog:\\w+|Xshare|-enable-native-access))(?=[=: \"\\r\\n)])",
                launcher);
    }

    private static Set<String> all(String regex, String text) {
        Set<String> found = new TreeSet<>();
        Pattern.compile(regex)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .forEach(found::add);
        return found;
    }

    private static String found(String regex, String text) {
        Matcher matcher = Pattern.compile(regex).matcher(text);
        assertThat(matcher.find()).as(regex).isTrue();
        return matcher.group(1);
    }

    private static Set<String> words(String list, String separator) {
        return new TreeSet<>(List.of(list.split(separator)));
    }
}
