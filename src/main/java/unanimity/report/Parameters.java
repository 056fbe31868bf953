package unanimity.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import unanimity.model.Citation;
import unanimity.model.Origin;
import unanimity.model.Provenance;
import unanimity.results.Column;
import unanimity.results.Layout;
import unanimity.results.Table;

/** The values of a scenario with where they come from. */
final class Parameters {

    private static final String MEMBERS = "members.";

    private static final Layout VALUES = Layout.of(
            "a value in effect, by its parameter path; what the language puts in by itself too",
            Column.plain("path", "parameter path", "where the value stands, as --set takes it"),
            Column.plain("value", "YAML", "the value in units of the file; a distribution as it is written"),
            Column.number("drawn", "that of the parameter", "the number that this run drew from the distribution")
                    .emptyWhen("the value is no distribution"),
            Column.choice("origin", "who said so")
                    .or("written", "the file at that very place, or --set")
                    .or("defaults", "the file, for all members, under defaults")
                    .or("built_in", "nobody: the language has this default"),
            Column.choice("confidence", "how sure the file is of it")
                    .or("fact", "")
                    .or("estimate", "")
                    .or("judgement", "")
                    .emptyWhen("the file does not say"),
            Column.number("range_low", "that of the parameter", "low end of what the file calls plausible")
                    .emptyWhen("the file does not say"),
            Column.number("range_high", "that of the parameter", "high end of what the file calls plausible")
                    .emptyWhen("the file does not say"),
            Column.day("date", "the day for which the value holds").emptyWhen("the file does not say"),
            Column.plain(
                            "sources",
                            "ids of sources, with blanks between",
                            "where the value is from; rows of sources.csv")
                    .emptyWhen("the file names none"));

    private static final Layout SOURCES = Layout.of(
            "a document that the scenario lists, by id",
            Column.id("source", "a source", "the document"),
            Column.text("title", "what it is"),
            Column.text("url", "its address").emptyWhen("the file gives none"),
            Column.day("date", "the day it was published").emptyWhen("the file gives none"));

    /**
     * A value, or the same default of several members.
     *
     * @param path with a star for the members when they are several
     * @param members how many it holds for; 1 where it is nobody's or one member's
     */
    record Parameter(String path, Provenance provenance, int members) {}

    private final Dossier.Basis basis;

    Parameters(Dossier.Basis basis) {
        this.basis = basis;
    }

    /** Every value in effect, for a file. */
    Table table() {
        Table table = new Table(VALUES);
        basis.values().forEach((path, provenance) -> {
            if (!aboutSources(path)) {
                Citation citation = provenance.citation();
                table.row(
                        path,
                        provenance.value(),
                        basis.drawn().get(path),
                        provenance.origin().name().toLowerCase(Locale.ROOT),
                        citation.confidence(),
                        citation.low(),
                        citation.high(),
                        citation.date(),
                        String.join(" ", citation.sources()));
            }
        });
        return table;
    }

    /** What the file says, by section: the body and the proposal first, defaults once, then member by member. */
    Map<String, List<Parameter>> written() {
        Map<String, List<Parameter>> sections = new LinkedHashMap<>();
        Map<String, List<Parameter>> ofMembers = new LinkedHashMap<>();
        List<Parameter> body = new ArrayList<>();
        basis.values().forEach((path, provenance) -> {
            if (aboutSources(path) || provenance.origin() != Origin.WRITTEN) {
                return;
            }
            Parameter parameter = new Parameter(path, provenance, 1);
            if (path.startsWith(MEMBERS)) {
                String member = path.substring(MEMBERS.length(), path.indexOf('.', MEMBERS.length()));
                ofMembers.computeIfAbsent(member, id -> new ArrayList<>()).add(parameter);
            } else {
                body.add(parameter);
            }
        });
        sections.put("", body);
        sections.put("*", defaults());
        sections.putAll(ofMembers);
        return sections;
    }

    /** How many values of the table have that origin. */
    int count(Origin origin) {
        return (int) basis.values().entrySet().stream()
                .filter(value ->
                        !aboutSources(value.getKey()) && value.getValue().origin() == origin)
                .count();
    }

    /** How many values of the table name a source. */
    int cited() {
        return (int) basis.values().entrySet().stream()
                .filter(value -> !aboutSources(value.getKey()))
                .filter(value -> !value.getValue().citation().sources().isEmpty())
                .count();
    }

    /** The documents that are cited, for a file. */
    Table sources() {
        Table table = new Table(SOURCES);
        basis.sources().values().forEach(source -> table.row(source.id(), source.title(), source.url(), source.date()));
        return table;
    }

    private List<Parameter> defaults() {
        Map<String, Parameter> byPlace = new LinkedHashMap<>();
        basis.values().forEach((path, provenance) -> {
            if (provenance.origin() == Origin.DEFAULTS) {
                String tail = path.substring(path.indexOf('.', MEMBERS.length()));
                byPlace.merge(
                        tail,
                        new Parameter("members.*" + tail, provenance, 1),
                        (a, b) -> new Parameter(a.path(), a.provenance(), a.members() + 1));
            }
        });
        return new ArrayList<>(byPlace.values());
    }

    private static boolean aboutSources(String path) {
        return path.startsWith("sources.") || path.endsWith(".source");
    }
}
