package org.dungchung;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.dungchung.platform.SqlFile;
import org.dungchung.sharing.AssetListing;
import org.dungchung.sharing.PlaceQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Transactional;

/**
 * Questions about a place go through a spatial index for an organisation, too, whose policies would keep it from being asked if the comparison of
 * boxes were not marked as leakproof ({@code scripts/lib/leakproof.sql}).
 */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("test")
@Transactional
class SpatialPlanTests {

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void anOrganisationLooks() {
        jdbc.sql("""
                select set_config('enable_seqscan', 'off', true) || set_config('dungchung.scope', 'RED', true)
                       || set_config('role', 'dungchung_organisation', true)""").query(String.class).single();
    }

    @TestFactory
    Stream<DynamicTest> everyTileOfAssetsIsCutByAnIndex() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver()
                        .getResources("classpath:org/dungchung/map/layer/*.sql"))
                .filter(layer -> text(layer).contains(":scope"))
                .map(layer -> DynamicTest.dynamicTest(
                        String.valueOf(layer.getFilename()),
                        () -> byAnIndex(explained(searched(text(layer)))
                                .param("z", 14)
                                .param("x", 12_974)
                                .param("y", 7712)
                                .param("date", LocalDate.EPOCH)
                                .param("boundaries", LocalDate.EPOCH))));
    }

    /** Points of another day are cut in a function that is not explained; what it looks through is. */
    private static String searched(String layer) {
        return layer.replaceAll("map\\.v_point_in_tile\\(('\\w+'), \\d+,", "map.v_used_asset_in_tile($1,");
    }

    @Test
    void placesToShareAreFoundByAnIndex() {
        byAnIndex(explained(SqlFile.read(PlaceQuery.class, "places.sql"))
                .param("lon", 105)
                .param("lat", 9)
                .param("radius", 1000)
                .param("kind", "MAST")
                .param("owner", null)
                .param("places", 1)
                .param("day", LocalDate.EPOCH)
                .param("limit", 10));
    }

    @Test
    void assetsInABoxAreListedByAnIndex() {
        StatementSpec asked = explained(SqlFile.read(AssetListing.class, "assets.sql"));
        for (String unasked : new String[] {
            "owner",
            "code",
            "status",
            "tenant",
            "area",
            "hamlet",
            "after",
            "after_listed_as",
            "until",
            "until_listed_as",
            "own",
            "fields",
            "kind"
        }) {
            asked = asked.param(unasked, null);
        }
        byAnIndex(asked.param("west", 105.0)
                .param("south", 9.0)
                .param("east", 105.1)
                .param("north", 9.1)
                .param("digits", 7)
                .param("by_code", false)
                .param("day", LocalDate.EPOCH)
                .param("boundaries", LocalDate.EPOCH)
                .param("limit", 10));
    }

    /** Of assets as they are, and as they were. */
    private static void byAnIndex(StatementSpec explained) {
        String plan = String.join("\n", explained.query(String.class).list());
        assertThat(plan)
                .containsPattern("Scan (using|on) asset_(geometry|compared)_gix")
                .containsPattern("Scan (using|on) asset_history_geometry_gix")
                .doesNotContain("Seq Scan on asset ")
                .doesNotContain("Seq Scan on asset_history ");
    }

    private StatementSpec explained(String sql) {
        return jdbc.sql("explain (costs off) " + sql)
                .param("scope", "RED")
                .param("cleared", false)
                .param("known_at", "infinity", Types.OTHER);
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
