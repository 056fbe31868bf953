package unanimity.cli;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import unanimity.chart.Chart;
import unanimity.report.Dossier;
import unanimity.report.StudyDossier;
import unanimity.results.BatchFolder;
import unanimity.results.Manifest;
import unanimity.scenario.Reading;
import unanimity.scenario.ScenarioReader;

/** Stored runs, of which an account is to be given. */
record StoredStudy(BatchFolder folder, Manifest manifest) {

    static StoredStudy of(BatchFolder folder) throws IOException {
        return new StoredStudy(folder, Manifest.read(folder));
    }

    /** The scenario of that number, from 0: most studies have one. */
    Reading reading(int number) {
        return ScenarioReader.read(folder.path().resolve(BatchFolder.scenario(number)));
    }

    long seed() {
        return manifest.design().seed();
    }

    /** Name and version of the program that made them. */
    String program() {
        return manifest.origin().program();
    }

    /** The folder as it is typed. */
    String where() {
        return Home.quoted(Home.shown(folder.path()));
    }

    <F> StudyDossier<F> dossier(Reading reading, F findings, List<Chart> charts) {
        return new StudyDossier<>(
                findings,
                new Dossier.Basis(reading.provenance(), reading.sources(), Collections.emptySortedMap()),
                reading.template().uncertain().size(),
                charts,
                new Dossier.Recipe(
                        manifest.origin().command(), manifest.design().fingerprint(), program()),
                where());
    }
}
