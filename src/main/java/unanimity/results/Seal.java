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

    /** SHA-256 of each file, 64 hexadecimal digits, by its name in the folder. */
    public static SortedMap<String, String> of(BatchFolder folder) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (Path file : covered(folder)) {
            String name = folder.path().relativize(file).toString().replace('\\', '/');
            hashes.put(name, hash(file));
        }
        return hashes;
    }

    private static List<Path> covered(BatchFolder folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (BatchTable table : BatchTable.values()) {
            files.addAll(folder.parts(table));
        }
        List<String> names = new ArrayList<>(BatchFolder.TABLES);
        names.addAll(List.of(DataDictionary.FILE, BatchFolder.scenario(0), BatchFolder.scenario(1)));
        for (String name : names) {
            Path file = folder.path().resolve(name);
            if (Files.isRegularFile(file)) {
                files.add(file);
            }
        }
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
