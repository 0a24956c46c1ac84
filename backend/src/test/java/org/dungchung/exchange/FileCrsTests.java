package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.dungchung.exchange.reading.UnreadableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Files that say in which system they are, before or behind their features, and specifications that say another one. */
@ExchangeTest
class FileCrsTests {

    private static final String CRS =
            "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::%s\"}},";

    @Autowired
    ImportBench bench;

    private static String spec(String crs, String more) {
        return "{'format':'geojson','target':'masts'%s%s}"
                .formatted(crs.isEmpty() ? "" : ",'crs':'EPSG:%s'".formatted(crs), more);
    }

    /** @param behind what stands behind the features, which it has too many of to be seen at the start of the file */
    private static String file(String before, String behind) {
        return "{\"type\":\"FeatureCollection\",%s\"features\":[%s]%s}"
                .formatted(
                        before.isEmpty() ? "" : CRS.formatted(before),
                        "{\"type\":\"Feature\",\"properties\":{\"code\":\"C1\",\"name\":\"%s\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[105.15,9.17]}}"
                                .formatted(" ".repeat(20_000)),
                        behind.isEmpty() ? "" : "," + CRS.formatted(behind).replaceFirst(",$", ""));
    }

    @ParameterizedTest
    @CsvSource({"4326,4756,''", "4326,'',4756", "'','',4756", "4756,4326,''"})
    void aContradictionIsRefusedUnlessTheFileIsSaidToBeWrong(String declared, String before, String behind) {
        String file = file(before, behind);

        assertThat(catchThrowableOfType(UnreadableFile.class, () -> bench.run(spec(declared, ""), file))
                        .rule())
                .isEqualTo("another-crs");
        assertThat(bench.count("asset.asset")).isZero();
        ImportRun run = bench.run(spec(declared, ",'crsInFileIsWrong':true"), file);
        assertThat(run.created()).isEqualTo(1);
        assertThat(run.notes()).extracting(ImportRun.Note::rule).contains("another-crs-in-file");
    }

    @Test
    void whatAgreesNeedsNoWord() {
        assertThat(bench.run(spec("4756", ""), file("4756", "")).created()).isEqualTo(1);
        assertThat(bench.run(spec("4756", ""), file("", "4756")).unchanged()).isEqualTo(1);
        assertThat(bench.run(spec("", ""), file("4756", "")).unchanged()).isEqualTo(1);
    }
}
