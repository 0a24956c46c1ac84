package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dungchung.support.Ogr;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files that ogr2ogr wrote come into the registry whole: as many, at the same places to a ten-millionth of a degree, letter by letter. */
@ExchangeTest
class OgrImportTests {

    private static final List<String> NAMES =
            List.of("Cột ở chợ Đầm Dơi, ấp Tân Duyệt", "Trạm (Năm Căn); số 7", "ĐƯỜNG NGUYỄN HUỆ \"2\"");

    @Autowired
    ImportBench bench;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @BeforeEach
    void owner() {
        bench.organisation("VNPT", "NETWORK_OPERATOR");
    }

    @ParameterizedTest
    @CsvSource({
        "csv, list.csv, GEOMETRY=AS_XY",
        "geojson, list.geojson, COORDINATE_PRECISION=12",
        "xlsx, list.xlsx, OGR_XLSX_FIELD_TYPES=AUTO",
        "gpkg, list.gpkg, GEOMETRY_NAME=geom",
        "shapefile, list.shp, ENCODING=UTF-8",
        "kml, list.kml, NameField=name"
    })
    void pointsAndWords(String format, String file, String option) throws Exception {
        byte[] written = written(file, option, "'type':'Point','coordinates':[%s,%s]", format.equals("xlsx"));

        ImportRun run = bench.run(ImportBench.PLANNER, "{'format':'%s','target':'masts'}".formatted(format), written);

        assertThat(bench.refusals(run)).isEmpty();
        assertThat(run.created()).isEqualTo(NAMES.size());
        assertThat(jdbc.sql("select name from asset.asset order by code")
                        .query(String.class)
                        .list())
                .isEqualTo(NAMES);
        assertThat(bench.count("asset.asset where owner = 'VNPT' and in_use_from = '2019-03-01' and height_m = 45.5"))
                .isEqualTo(NAMES.size());
        assertThat(misplaced("st_point(105.1512345678 + right(code, 1)::int, 9.1787654321)"))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "csv, list.csv, GEOMETRY=AS_WKT",
        "geojson, list.geojson, COORDINATE_PRECISION=12",
        "gpkg, list.gpkg, GEOMETRY_NAME=geom",
        "shapefile, list.shp, ENCODING=UTF-8",
        "kml, list.kml, NameField=name"
    })
    void lines(String format, String file, String option) throws Exception {
        byte[] written =
                written(file, option, "'type':'LineString','coordinates':[[%s,%s],[106.5,9.5],[107,10]]", false);

        ImportRun run =
                bench.run(ImportBench.PLANNER, "{'format':'%s','target':'pole-lines'}".formatted(format), written);

        assertThat(bench.refusals(run)).isEmpty();
        assertThat(run.created()).isEqualTo(NAMES.size());
        assertThat(
                        misplaced(
                                "st_makeline(array[st_point(105.1512345678 + right(code, 1)::int, 9.1787654321), st_point(106.5, 9.5), st_point(107, 10)])"))
                .isZero();
    }

    private long misplaced(String where) {
        return bench.count(
                "asset.asset where st_hausdorffdistance(geometry, st_setsrid(%s, 4326)) > 1e-7".formatted(where));
    }

    private byte[] written(String file, String option, String shape, boolean columns) throws Exception {
        var features = new ArrayList<String>();
        for (int i = 0; i < NAMES.size(); i++) {
            String x = (105 + i) + ".1512345678";
            String place = columns ? ",'x':%s,'y':9.1787654321".formatted(x) : "";
            features.add(
                    "{'type':'Feature','properties':{'code':'ƯĐ-%d','name':'%s','owner':'VNPT','heightM':45.5,'inUseFrom':'2019-03-01'%s},'geometry':{%s}}"
                            .formatted(
                                    i, NAMES.get(i).replace("\"", "\\\""), place, shape.formatted(x, "9.1787654321")));
        }
        String json = "{'type':'FeatureCollection','features':[%s]}".formatted(String.join(",", features));
        Ogr.write(json.replace('\'', '"'), folder.resolve(file), options(option));
        return file.endsWith(".shp") ? zipped() : Files.readAllBytes(folder.resolve(file));
    }

    private static String[] options(String option) {
        return option.startsWith("OGR_")
                ? new String[] {"--config", option.split("=", -1)[0], option.split("=", -1)[1]}
                : new String[] {option.startsWith("NameField") ? "-dsco" : "-lco", option};
    }

    private byte[] zipped() throws IOException {
        var written = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(written);
                Stream<Path> files = Files.list(folder)) {
            for (Path part : files.toList()) {
                zip.putNextEntry(new ZipEntry(String.valueOf(part.getFileName())));
                Files.copy(part, zip);
            }
        }
        return written.toByteArray();
    }
}
