package org.dungchung.support;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** GDAL's programs, the judges of file formats; {@code scripts/test} installs them. */
public final class Ogr {

    private Ogr() {}

    /**
     * Writes {@code geojson} to {@code target}, in the format that its name or {@code options} say.
     *
     * @throws IOException if there is no ogr2ogr: package gdal-bin is missing
     */
    public static void write(String geojson, Path target, String... options) throws IOException, InterruptedException {
        Path from = Files.createTempFile("ogr", ".geojson");
        Files.writeString(from, geojson);
        var command = new ArrayList<>(List.of("ogr2ogr", "-overwrite", target.toString(), from.toString()));
        command.addAll(List.of(options));
        run(command.toArray(String[]::new));
        Files.delete(from);
    }

    /**
     * Runs a program of GDAL to its end and returns what it said.
     *
     * @throws IOException if there is no such program: package gdal-bin is missing
     * @throws IllegalStateException if it failed, or took more than a minute
     */
    public static String run(String... command) throws IOException, InterruptedException {
        Process ogr = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(ogr.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!ogr.waitFor(60, TimeUnit.SECONDS) || ogr.exitValue() != 0) {
            throw new IllegalStateException(String.join(" ", command) + ": " + said);
        }
        return said;
    }
}
