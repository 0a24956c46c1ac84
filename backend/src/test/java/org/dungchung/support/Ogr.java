package org.dungchung.support;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** GDAL's {@code ogr2ogr}, the judge of file formats. Tests that need it are left out where it is not installed. */
public final class Ogr {

    private Ogr() {}

    /**
     * Writes {@code geojson} to {@code target}, in the format that its name or {@code options} say.
     *
     * @throws org.opentest4j.TestAbortedException if there is no ogr2ogr
     */
    public static void write(String geojson, Path target, String... options) throws IOException, InterruptedException {
        Path from = Files.createTempFile("ogr", ".geojson");
        Files.writeString(from, geojson);
        var command = new ArrayList<>(List.of("ogr2ogr", "-overwrite", target.toString(), from.toString()));
        command.addAll(List.of(options));
        run(command);
        Files.delete(from);
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Process ogr;
        try {
            ogr = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            Assumptions.abort("ogr2ogr is not installed");
            return;
        }
        String said = new String(ogr.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!ogr.waitFor(60, TimeUnit.SECONDS) || ogr.exitValue() != 0) {
            throw new IllegalStateException(command + ": " + said);
        }
    }
}
