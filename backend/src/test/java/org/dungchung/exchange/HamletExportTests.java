package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A list of hamlets says where what it shows comes from: of four, one drawn around buildings, one with a boundary, one surveyed. */
@ExchangeTest
class HamletExportTests {

    @Autowired
    ImportBench bench;

    @Autowired
    ExportBench exports;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theSourceOfTheGroundStandsBesideIt() {
        new ExportWorld(bench, jdbc).build();
        List<String> table =
                exports.text(ImportBench.PLANNER, "hamlets", "csv").lines().toList();
        List<String> heads = List.of(table.get(0).replace("\ufeff", "").split(",", -1));
        assertThat(heads).contains("Settled area source", "Boundary source");
        assertThat(table.stream().skip(1).map(line -> said(line, heads)))
                .containsExactly("H1 BUILDINGS DERIVED", "H2  GIVEN", "H3 SURVEY DERIVED", "H4  DERIVED");
    }

    private static String said(String line, List<String> heads) {
        String[] cells = line.replaceAll("\"[^\"]*\"", "quoted").split(",", -1);
        return "%s %s %s"
                .formatted(
                        cells[heads.indexOf("Code")],
                        cells[heads.indexOf("Settled area source")],
                        cells[heads.indexOf("Boundary source")]);
    }
}
