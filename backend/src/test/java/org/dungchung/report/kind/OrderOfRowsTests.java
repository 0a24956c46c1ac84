package org.dungchung.report.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Rows of a frozen report stand in an order that does not depend on the collation of the database, or a restored one would write them otherwise. */
class OrderOfRowsTests {

    private static final String OWN = "classpath*:org/dungchung/report/kind/*.sql";
    private static final String[] OF_OTHERS = {
        "classpath:org/dungchung/indicator/breakdown.sql",
        "classpath:org/dungchung/indicator/communes.sql",
        "classpath:org/dungchung/coverage/hamlet-coverage.sql"
    };

    /** Ids, days and instants, which have one order everywhere. */
    private static final String NO_TEXT = ".*\\.(id|at|used_from)";

    @Test
    void everyTextIsOrderedByItsBytes() throws IOException {
        var files = new PathMatchingResourcePatternResolver();
        var all = Stream.concat(
                        Arrays.stream(files.getResources(OWN)),
                        Arrays.stream(OF_OTHERS).map(files::getResource))
                .toList();
        assertThat(all).hasSizeGreaterThanOrEqualTo(7);
        for (Resource file : all) {
            String sql = file.getContentAsString(StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
            String order = sql.substring(sql.lastIndexOf("order by") + "order by".length());
            assertThat(order.split(","))
                    .as(file.getFilename())
                    .extracting(term -> term.strip().replaceAll(" (nulls (first|last)|desc)$", ""))
                    .allSatisfy(term -> assertThat(term).matches(".* collate \"c\"|" + NO_TEXT));
        }
    }
}
