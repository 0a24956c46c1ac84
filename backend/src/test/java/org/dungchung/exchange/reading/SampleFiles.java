package org.dungchung.exchange.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dungchung.support.Ogr;

/** One small list in every format, as GDAL or a spreadsheet writes it. */
public final class SampleFiles {

    private static final int ROWS = 20;

    private SampleFiles() {}

    /**
     * The list in {@code format}, written in {@code folder}.
     *
     * @throws org.opentest4j.TestAbortedException if there is nothing to write it with
     */
    public static byte[] of(String format, Path folder) throws IOException, InterruptedException {
        return switch (format) {
            case "csv" -> csv().getBytes(StandardCharsets.UTF_8);
            case "geojson" -> geoJson().getBytes(StandardCharsets.UTF_8);
            case "xls" -> xls(csv());
            case "xlsx" -> plainlyZipped(Files.write(folder.resolve("list.xlsx"), xlsx(csv())));
            case "geotiff" -> geoTiff(folder);
            case "shapefile" -> {
                Ogr.write(geoJson(), folder.resolve("list.shp"));
                yield zipped(folder);
            }
            default -> {
                Path file = folder.resolve("list." + format);
                Ogr.write(geoJson(), file);
                yield Files.readAllBytes(file);
            }
        };
    }

    /** Lines in {@code format}, a row for each of their vertices. */
    public static byte[] vertices(String format, Path folder) throws IOException {
        String list = IntStream.range(0, ROWS)
                .mapToObj(i -> "T%d,Viễn thông Một,%d,105.%d,9.%d".formatted(i / 4, i % 4 + 1, i, i))
                .collect(Collectors.joining("\n", "code,owner,vertex,vertexX,vertexY\n", "\n"));
        return switch (format) {
            case "xls" -> xls(list);
            case "xlsx" -> plainlyZipped(Files.write(folder.resolve("vertices.xlsx"), xlsx(list)));
            default -> list.getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] geoTiff(Path folder) throws IOException, InterruptedException {
        String cells =
                IntStream.range(0, ROWS * ROWS).mapToObj(Integer::toString).collect(Collectors.joining(" "));
        Path grid = Files.writeString(
                folder.resolve("grid.asc"),
                "ncols %d\nnrows %d\nxllcorner 105\nyllcorner 9\ncellsize 0.01\n%s\n".formatted(ROWS, ROWS, cells));
        Path tif = folder.resolve("grid.tif");
        Ogr.run(
                "gdal_translate",
                "-q",
                "-a_srs",
                "EPSG:4326",
                "-co",
                "COMPRESS=DEFLATE",
                grid.toString(),
                tif.toString());
        return Files.readAllBytes(tif);
    }

    private static String csv() {
        return IntStream.range(0, ROWS)
                .mapToObj(i -> "C%d,Cột ở chợ %d,105.%d,9.%d".formatted(i, i, i, i))
                .collect(Collectors.joining("\n", "code,name,x,y\n", "\n"));
    }

    private static String geoJson() {
        return IntStream.range(0, ROWS)
                .mapToObj(i -> """
                        {"type":"Feature","properties":{"code":"C%d","name":"Cột ở chợ %d","x":105.%d,"y":9.%d},
                        "geometry":{"type":"Polygon","coordinates":[[[105,9],[106,9],[106,10],[105,9]]]}}""".formatted(i, i, i, i))
                .collect(Collectors.joining(",", "{\"type\":\"FeatureCollection\",\"features\":[", "]}"));
    }

    private static byte[] xlsx(String list) throws IOException {
        var written = new ByteArrayOutputStream();
        try (var book = new Workbook(written, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Cột");
            String[] lines = list.split("\n", -1);
            for (int row = 0; row < lines.length; row++) {
                String[] cells = lines[row].split(",", -1);
                for (int column = 0; column < cells.length; column++) {
                    cell(sheet, row + 2, column, cells[column]);
                }
            }
        }
        return written.toByteArray();
    }

    private static byte[] xls(String list) throws IOException {
        var written = new ByteArrayOutputStream();
        try (var book = new HSSFWorkbook()) {
            var sheet = book.createSheet("Cột");
            String[] lines = list.split("\n", -1);
            for (int row = 0; row < lines.length; row++) {
                String[] cells = lines[row].split(",", -1);
                for (int column = 0; column < cells.length; column++) {
                    cell(column == 0 ? sheet.createRow(row + 2) : sheet.getRow(row + 2), column, cells[column]);
                }
            }
            book.write(written);
        }
        return written.toByteArray();
    }

    private static void cell(Row row, int column, String cell) {
        if (cell.matches("[0-9.]+")) {
            row.createCell(column).setCellValue(Double.parseDouble(cell));
        } else {
            row.createCell(column).setCellValue(cell);
        }
    }

    private static void cell(Worksheet sheet, int row, int column, String cell) {
        if (cell.matches("[0-9.]+")) {
            sheet.value(row, column, Double.parseDouble(cell));
        } else {
            sheet.value(row, column, cell);
        }
    }

    /** The same zip file, with sizes where every tool looks for them. */
    private static byte[] plainlyZipped(Path file) throws IOException {
        var written = new ByteArrayOutputStream();
        try (var in = new ZipFile(file.toFile());
                var out = new ZipOutputStream(written)) {
            for (ZipEntry entry : in.stream().toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(in.getInputStream(entry).readAllBytes());
            }
        }
        return written.toByteArray();
    }

    private static byte[] zipped(Path folder) throws IOException {
        var written = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(written);
                Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                zip.putNextEntry(new ZipEntry(String.valueOf(file.getFileName())));
                Files.copy(file, zip);
            }
        }
        return written.toByteArray();
    }
}
