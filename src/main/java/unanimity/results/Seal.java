package unanimity.results;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The hashes of what a batch has found: of its Parquet parts, points, tables of findings, data dictionary, the numbers of its charts and the
 * scenario. These are the same bytes wherever and however the batch is run; the manifest, pictures and pages are not covered.
 */
public final class Seal {

    private static final int BUFFER = 1 << 16;

    private Seal() {}

    /** What a report is made from and cannot be made anew without running anything. */
    private static final List<String> SOURCES =
            List.of(PointTable.FILE, LeverageTable.FILE, BatchFolder.scenario(0), BatchFolder.scenario(1));

    /** SHA-256 of each file, 64 hexadecimal digits, by its name in the folder. */
    public static SortedMap<String, String> of(BatchFolder folder) throws IOException {
        return hashes(folder, covered(folder));
    }

    /** The same of the files alone that a report is made from. */
    static SortedMap<String, String> ofSources(BatchFolder folder) throws IOException {
        List<Path> files = parts(folder);
        files.addAll(there(folder, SOURCES));
        return hashes(folder, files);
    }

    /** The same of the parts alone. */
    static SortedMap<String, String> ofParts(BatchFolder folder) throws IOException {
        return hashes(folder, parts(folder));
    }

    /** Whether a report is made from a file of that name. */
    static boolean isSource(String name) {
        return SOURCES.contains(name) || name.endsWith(".parquet");
    }

    private static SortedMap<String, String> hashes(BatchFolder folder, List<Path> files) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (Path file : files) {
            String name = folder.path().relativize(file).toString().replace('\\', '/');
            hashes.put(name, hash(file));
        }
        return hashes;
    }

    private static List<Path> parts(BatchFolder folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (BatchTable table : BatchTable.values()) {
            files.addAll(folder.parts(table));
        }
        return files;
    }

    private static List<Path> there(BatchFolder folder, List<String> names) {
        return names.stream()
                .map(folder.path()::resolve)
                .filter(Files::isRegularFile)
                .toList();
    }

    private static List<Path> covered(BatchFolder folder) throws IOException {
        List<Path> files = parts(folder);
        List<String> names = new ArrayList<>(BatchFolder.TABLES);
        names.addAll(List.of(DataDictionary.FILE, BatchFolder.scenario(0), BatchFolder.scenario(1)));
        files.addAll(there(folder, names));
        Path charts = folder.path().resolve("charts");
        if (Files.isDirectory(charts)) {
            try (Stream<Path> all = Files.list(charts)) {
                all.filter(file -> file.toString().endsWith(".csv")).forEach(files::add);
            }
        }
        return files;
    }

    private static String hash(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
