package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.dungchung.exchange.reading.FeatureReader;
import org.dungchung.exchange.reading.Source;
import org.dungchung.exchange.reading.Table;
import org.dungchung.support.PostgisTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A run that an error of the machine ends has failed; it does not go on for ever. */
@PostgisTest
@Import({ImportBench.class, BrokenRunTests.DeepFile.class})
class BrokenRunTests {

    @Autowired
    ImportBench bench;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aRunThatDiesOfAnErrorIsSaidToHaveFailed() {
        assertThatExceptionOfType(StackOverflowError.class)
                .isThrownBy(() -> bench.run("{'format':'deep','target':'masts'}", "x"));

        assertThat(jdbc.sql("select state || ' ' || (problem ->> 'rule') from exchange.run")
                        .query(String.class)
                        .list())
                .containsExactly("FAILED import-failed");
    }

    /** A format that nests too deep for the machine. */
    @TestComponent
    static class DeepFile implements FeatureReader {

        @Override
        public String format() {
            return "deep";
        }

        @Override
        public void read(Source source, Table table) {
            throw new StackOverflowError();
        }
    }
}
