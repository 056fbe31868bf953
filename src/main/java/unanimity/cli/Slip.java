package unanimity.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** What is wrong with the value of an option, or missing, in the program's words. */
final class Slip {

    private Slip() {}

    /** In one line. */
    static String words(ParameterException fault) {
        String said = String.valueOf(fault.getMessage());
        if (fault instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            ArgSpec first = missing.getMissing().get(0);
            boolean typed = said.contains("for option"); // without its value
            return typed ? name(first) + " needs a value: " + first.paramLabel() : whole(first) + " is missing";
        }
        ArgSpec option = fault.getArgSpec();
        String value = fault.getValue();
        String wanted = option == null ? null : wanted(option, value);
        if (option != null && value != null && wanted != null) {
            return name(option) + " needs " + wanted + ", not '" + value + "'";
        }
        return said.lines().findFirst().orElse("a word that cannot be used");
    }

    /** What an option can be; null where picocli's words, or those of a converter, tell it better. */
    private static @Nullable String wanted(ArgSpec option, @Nullable String value) {
        Class<?> type = option.auxiliaryTypes()[0];
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(one -> one.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        if (type == double.class || type == Double.class) {
            return "a number";
        }
        if (type == int.class || type == Integer.class) {
            return whole(value, Integer.MAX_VALUE);
        }
        return type == long.class || type == Long.class ? whole(value, Long.MAX_VALUE) : null;
    }

    private static String whole(@Nullable String value, long most) {
        boolean number = value != null && value.matches("[-+]?\\d+");
        return number ? "a whole number of at most " + most : "a whole number";
    }

    private static String name(ArgSpec option) {
        return option instanceof OptionSpec named ? named.longestName() : option.paramLabel();
    }

    private static String whole(ArgSpec option) {
        return option.isOption() ? name(option) + " " + option.paramLabel() : option.paramLabel();
    }
}
