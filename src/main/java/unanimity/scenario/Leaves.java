package unanimity.scenario;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads single values: numbers, words, days. */
final class Leaves {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Problems problems;
    private final Names names;
    private final Numbers numbers;

    Leaves(Problems problems, Names names, Numbers numbers) {
        this.problems = problems;
        this.names = names;
        this.numbers = numbers;
    }

    /** The value, or null when it is not good. */
    @Nullable
    Value read(Form form, Tree tree, Spot spot) {
        if (form instanceof Form.Amount amount) {
            return numbers.read(amount, tree, spot);
        }
        if (!(tree instanceof Tree.Scalar scalar)) {
            return wrong(form, tree, spot);
        }
        if (form instanceof Form.Flag) {
            return flag(form, scalar, spot);
        }
        if (form instanceof Form.Day) {
            return day(form, scalar, spot);
        }
        if (form instanceof Form.Choice choice) {
            return choice(choice.options(), scalar, spot);
        }
        if (form instanceof Form.Reference reference) {
            return known(reference.kind(), scalar.text(), scalar.at())
                    ? new Value.Word(scalar.text(), scalar.at())
                    : null;
        }
        return form instanceof Form.Text ? new Value.Word(scalar.text().strip(), scalar.at()) : wrong(form, tree, spot);
    }

    @Nullable
    Value wrong(Form form, Tree tree, Spot spot) {
        boolean alone = form instanceof Form.Sequence && tree instanceof Tree.Scalar;
        String message = "'" + spot.name() + "' must be " + form.words() + ", not " + Found.words(tree)
                + (alone ? "; write [" + tree.text() + "]" : "");
        problems.error(ProblemId.WRONG_TYPE, tree.at(), message);
        return null;
    }

    private @Nullable Value flag(Form form, Tree.Scalar scalar, Spot spot) {
        boolean known = scalar.plain() && scalar.text().matches("true|True|TRUE|false|False|FALSE");
        if (known) {
            return new Value.Flag(scalar.text().toLowerCase(Locale.ROOT).equals("true"), scalar.at());
        }
        String message = "'" + spot.name() + "' must be " + form.words() + ", not " + Found.words(scalar);
        problems.error(ProblemId.WRONG_TYPE, scalar.at(), message + Remedy.flag(scalar));
        return null;
    }

    private @Nullable Value day(Form form, Tree.Scalar scalar, Spot spot) {
        try {
            if (DATE.matcher(scalar.text()).matches()) {
                return new Value.Day(LocalDate.parse(scalar.text()), scalar.at());
            }
            String message = "'" + spot.name() + "' must be " + form.words() + ", not " + Found.words(scalar);
            problems.error(ProblemId.BAD_DATE, scalar.at(), message);
        } catch (DateTimeException e) {
            String message = "'" + spot.name() + "': there is no day " + scalar.text();
            problems.error(ProblemId.BAD_DATE, scalar.at(), message);
        }
        return null;
    }

    @Nullable
    Value choice(List<String> options, Tree.Scalar scalar, Spot spot) {
        if (options.contains(scalar.text())) {
            return new Value.Word(scalar.text(), scalar.at());
        }
        String message = "'" + spot.name() + "' must be " + new Form.Choice(options).words() + ", not '" + scalar.text()
                + "'" + Nearest.hint(scalar.text(), options);
        problems.error(ProblemId.UNKNOWN_WORD, scalar.at(), message);
        return null;
    }

    /** Whether something of the kind has that id; says so if not. */
    boolean known(IdKind kind, String id, Location at) {
        Collection<String> ids = names.of(kind);
        if (ids == null || ids.contains(id)) {
            return true;
        }
        problems.error(kind.unknown(), at, "there is no " + kind.noun() + " '" + id + "'" + names.hintOrList(kind, id));
        return false;
    }
}
