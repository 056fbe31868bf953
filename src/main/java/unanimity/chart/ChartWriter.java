package unanimity.chart;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import unanimity.chart.paper.NoImageException;
import unanimity.results.Folder;

/** Writes charts into the folder {@code charts} of a run or a batch: {@code NAME.svg}, {@code NAME.png} and {@code NAME.csv}. */
public final class ChartWriter {

    private static final String CHARTS = "charts/";

    private ChartWriter() {}

    /**
     * Writes the three files of a chart, each whole or not at all.
     *
     * @return what is wrong with this machine when the PNG had to be left out, else null
     */
    public static @Nullable String write(Folder folder, Chart chart) throws IOException {
        String path = CHARTS + chart.name();
        folder.write(path + ".csv", chart.csv());
        folder.write(path + ".svg", chart.svg());
        try {
            folder.write(path + ".png", chart.png());
            return null;
        } catch (NoImageException e) {
            return e.getMessage();
        }
    }
}
