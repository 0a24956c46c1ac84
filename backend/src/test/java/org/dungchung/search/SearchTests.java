package org.dungchung.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.InvalidInput;
import org.dungchung.support.HttpTest;
import org.dungchung.support.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two communes side by side on the equator, assets of two owners in them, under names that nobody else has. */
@HttpTest
class SearchTests {

    private static final Caller PLANNER = new Caller("p", Role.PLANNER, null);
    private static final Caller INSPECTOR = new Caller("i", Role.INSPECTOR, null);
    private static final Caller OWNER = new Caller("o", Role.OPERATOR, "ZQA");
    private static final Caller OTHER = new Caller("o", Role.OPERATOR, "ZQB");

    @Autowired
    Search search;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    World world;
    UUID mast;

    @BeforeEach
    void world() {
        world = new World(jdbc).organisation("ZQA", "NETWORK_OPERATOR").organisation("ZQB", "TOWER_COMPANY");
        jdbc.sql("insert into organisation.alias values ('ZQA', 'Viễn thông Đầm Zơi')")
                .update();
        commune("ZQ1", "Phường Đất Mũi Zét", 60.0);
        commune("ZQ2", "Xã Rạch Zàm", 60.1);
        hamlet("ZQ-H1", "Zóc Cùng", "ấp", "ZQ2", 60.15);
        mast = world.point("MAST", "ZQV-CA0006", "ZQA", 60.01, 0.05);
        world.set(mast, "name = 'Trạm Cầu Zượt', address = '12 Lý Zường Kiệt'");
        world.point("MAST", "ZQV-CA00061", "ZQA", 60.11, 0.05);
        world.point("POLE", "ZQV/CA/0006/0123", "ZQB", 60.12, 0.05);
        world.point("POLE", "ZQW 0123", "ZQA", 60.02, 0.05);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZQV-CA0006", "zqv-ca0006", "zqvca0006", "ZQV CA0006", "  zqv ca 0006 "})
    void aCodeIsFoundInAnyCaseAndWithoutItsSeparatorsTheWholeCodeBeforeWhatBeginsSo(String typed) {
        assertThat(found(typed))
                .startsWith("MAST EXACT ZQV-CA0006", "MAST PREFIX ZQV-CA00061", "POLE PREFIX ZQV/CA/0006/0123");
    }

    @Test
    void aPartOfACodeIsEnough() {
        assertThat(found("0123")).contains("POLE PART ZQV/CA/0006/0123", "POLE PART ZQW 0123");
        assertThat(found("CA0006"))
                .contains("MAST WORD ZQV-CA0006", "MAST PART ZQV-CA00061", "POLE PART ZQV/CA/0006/0123");
    }

    @Test
    void anotherOrganisationsCodeForItIsAsGood() {
        jdbc.sql("insert into asset.other_code (asset_id, organisation, code) values (?, 'ZQB', 'KÝ HIỆU-ZQ7')")
                .param(mast)
                .update();
        assertThat(found("ky hieu zq7")).containsExactly("MAST EXACT ZQV-CA0006");
        assertThat(found("hieuzq7", OTHER, null))
                .as("its own code for what it sees, which tells it no other")
                .containsExactly("MAST PART null");
        world.set(mast, "offered = false");
        assertThat(found("ky hieu zq7", OTHER, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "tram cau zuot, MAST EXACT ZQV-CA0006",
        "TRẠM CẦU, MAST PREFIX ZQV-CA0006",
        "zuot tram, MAST WORD ZQV-CA0006",
        "12 ly zuong kiet, MAST WORD ZQV-CA0006",
        "dat mui zet, COMMUNE EXACT ZQ1",
        "đất mũi z, COMMUNE PREFIX ZQ1",
        "phuong dat mui zet, COMMUNE EXACT ZQ1",
        "zq1, COMMUNE EXACT ZQ1",
        "zoc cung, HAMLET EXACT ZQ-H1",
        "ap zoc cung, HAMLET EXACT ZQ-H1",
        "zoc rach zam, HAMLET PREFIX ZQ-H1",
        "dam zoi, ORGANISATION WORD ZQA",
        "zqb company, ORGANISATION EXACT ZQB"
    })
    void namesAreFoundWithAndWithoutDiacritics(String typed, String hit) {
        assertThat(found(typed)).contains(hit.strip());
    }

    @Test
    void someWordsMayNameTheCommuneOrTheOwner() {
        assertThat(found("0123 rach zam")).containsExactly("POLE WORD ZQV/CA/0006/0123");
        assertThat(found("zqw dat mui zet")).containsExactly("POLE PREFIX ZQW 0123");
        assertThat(found("0123 vien thong dam zoi")).containsExactly("POLE PART ZQW 0123");
        assertThat(found("zqa rach zam")).containsExactly("MAST WORD ZQV-CA00061");
    }

    @Test
    void whereNothingIsCalledSoWhatIsNearlyCalledSoIsFound() {
        assertThat(found("rach zamm")).containsExactly("COMMUNE FUZZY ZQ2");
        assertThat(found("tram cauu zuot")).containsExactly("MAST FUZZY ZQV-CA0006");
    }

    @Test
    void aHitSaysWhereItIsAndTheKindsAreGroupedTheBestFirst() {
        List<SearchGroup> groups = search.find("zqvca0006", 1, today(), PLANNER);
        assertThat(groups).extracting(SearchGroup::kind).containsExactly("MAST", "POLE");
        assertThat(groups).extracting(SearchGroup::more).containsExactly(true, false);
        SearchHit hit = groups.get(0).hits().get(0);
        assertThat(hit.placeName()).isEqualTo("Phường Đất Mũi Zét");
        assertThat(hit.ownerName()).isEqualTo("ZQA company");
        assertThat(hit.lon()).isEqualTo(60.01);
        assertThat(hit.lat()).isEqualTo(0.05);
    }

    @Test
    void anOperatorFindsOthersNeitherByCodeNorByName() {
        assertThat(found("zqv", OWNER, null)).containsExactly("MAST PREFIX ZQV-CA0006", "MAST PREFIX ZQV-CA00061");
        assertThat(found("zqv", OTHER, null)).containsExactly("POLE PREFIX ZQV/CA/0006/0123");
        assertThat(found("tram cau zuot", OTHER, null)).isEmpty();
        assertThat(found("zqa rach zam", OTHER, null)).noneMatch(hit -> hit.startsWith("MAST"));
        assertThat(found("0123 rach zam", OWNER, null)).noneMatch(hit -> hit.startsWith("POLE"));
    }

    @Test
    void whatIsRestrictedIsFoundByItsOwnerAndWhoIsCleared() {
        world.set(mast, "sensitivity = 'RESTRICTED'");
        assertThat(found("zqvca0006", PLANNER, null)).contains("MAST EXACT ZQV-CA0006");
        assertThat(found("zqvca0006", OWNER, null)).contains("MAST EXACT ZQV-CA0006");
        for (String typed : List.of("zqvca0006", "ca0006", "tram cau zuot", "ca0006 dat mui zet", "tram cauu zuot")) {
            assertThat(found(typed, INSPECTOR, null))
                    .doesNotContain("ZQV-CA0006")
                    .noneMatch(hit -> hit.endsWith("ZQV-CA0006"));
        }
    }

    @Test
    void namesAreThoseOfTheDayAndWhatHasEndedSaysSo() {
        jdbc.sql("update asset.asset set code = 'ZQNEW-9', valid_from = '2025-01-01' where id = ?")
                .param(mast)
                .update();
        assertThat(found("zqvca0006", PLANNER, LocalDate.of(2024, 1, 1))).contains("MAST EXACT ZQV-CA0006");
        assertThat(found("zqnew9", PLANNER, LocalDate.of(2024, 1, 1))).isEmpty();
        assertThat(found("zqnew9")).containsExactly("MAST EXACT ZQNEW-9");

        world.set(mast, "status = 'RETIRED', retired_on = '2025-06-01'");
        assertThat(only("zqnew9").endedOn()).isEqualTo("2025-06-01");
        jdbc.sql("update territory.area set valid_to = '2025-06-30' where code = 'ZQ2'")
                .update();
        assertThat(only("rach zam").endedOn()).isEqualTo("2025-07-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "-/.", "%", "_", "\\", "%%%", "zq%6", "' or 1=1 --", "🗼", "đ"})
    void anythingMayBeTyped(String typed) {
        assertThat(found(typed)).doesNotContain("MAST EXACT ZQV-CA0006");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.05, 60.01", "0,05 60,01", "0°03'B 60°00'36\"Đ", "N 0°3'0\" E 60°0'36\"", "0,05; 60,01"})
    void coordinatesFindTheirPlaceAndItsCommune(String typed) {
        SearchHit place = only(typed);
        assertThat(place.kind()).isEqualTo("PLACE");
        assertThat(place.lon()).isCloseTo(60.01, within(1e-9));
        assertThat(place.lat()).isCloseTo(0.05, within(1e-9));
        assertThat(place.placeName()).isEqualTo("Phường Đất Mũi Zét");
    }

    @Test
    void metresOfVn2000FindTheirPlaceInAProvinceOfTheRegistry() {
        assertThat(found("2326000 587000")).isEmpty();
        world.area("ZQX", "COMMUNE", "01", "POLYGON ((105.7 20.9, 106 20.9, 106 21.2, 105.7 21.2, 105.7 20.9))");
        SearchHit place = only("X=2326000 Y=587000");
        assertThat(place.code()).isEqualTo("VN-2000, EPSG:5897");
        assertThat(place.placeCode()).isEqualTo("ZQX");
        assertThat(place.lat()).isCloseTo(21.026, within(0.01));
        assertThat(found("587000; 2326000")).hasSize(1);
    }

    @Test
    void aContractFindsWhatIsLetByItForWhoMayKnowIt() {
        world.use(mast, "ZQB");
        jdbc.sql("update sharing.tenancy set contract_number = 'HĐ-ZQ/77' where asset_id = ?")
                .param(mast)
                .update();
        assertThat(found("hđ zq 77")).containsExactly("MAST EXACT ZQV-CA0006");
        assertThat(found("HĐ-ZQ", INSPECTOR, null)).containsExactly("MAST PREFIX ZQV-CA0006");
        assertThat(found("hd-zq/77", OWNER, null)).containsExactly("MAST EXACT ZQV-CA0006");
        assertThat(found("hd-zq/77", OTHER, null)).as("the tenant").containsExactly("MAST EXACT null");
        assertThat(found("hd-zq/77", new Caller("o", Role.OPERATOR, "ZQC"), null))
                .isEmpty();
        jdbc.sql("update sharing.tenancy set restricted = true where asset_id = ?")
                .param(mast)
                .update();
        assertThat(found("hd-zq/77", INSPECTOR, null)).isEmpty();
        assertThat(found("hd-zq/77")).hasSize(1);
    }

    @Test
    void whatIsTooLongOrTooMuchIsRefused() {
        assertThatThrownBy(() -> found("z".repeat(101))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> search.find("z", 51, today(), PLANNER)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> search.find("z", 0, today(), PLANNER)).isInstanceOf(InvalidInput.class);
    }

    private SearchHit only(String typed) {
        List<SearchGroup> groups = search.find(typed, 5, today(), PLANNER);
        assertThat(groups)
                .singleElement()
                .satisfies(group -> assertThat(group.hits()).hasSize(1));
        return groups.get(0).hits().get(0);
    }

    private List<String> found(String typed) {
        return found(typed, PLANNER, null);
    }

    /** Kind, match and code of each hit, in their order. */
    private List<String> found(String typed, Caller caller, @Nullable LocalDate day) {
        return search.find(typed, 5, AsOf.of(day, null, null, clock), caller).stream()
                .flatMap(group -> group.hits().stream())
                .map(hit -> hit.kind() + " " + hit.match() + " " + hit.code())
                .toList();
    }

    private AsOf today() {
        return AsOf.of(null, null, null, clock);
    }

    private void commune(String code, String name, double west) {
        world.area(
                code,
                "COMMUNE",
                "ZQ",
                "POLYGON ((%1$s 0, %2$s 0, %2$s 0.1, %1$s 0.1, %1$s 0))".formatted(west, west + 0.1));
        jdbc.sql("alter table territory.area disable trigger user").update();
        jdbc.sql("update territory.area set name = ? where code = ?")
                .param(name)
                .param(code)
                .update();
        jdbc.sql("alter table territory.area enable trigger user").update();
    }

    private void hamlet(String code, String name, String type, String commune, double lon) {
        jdbc.sql("""
                insert into territory.hamlet (province_code, code, name, type_word, commune_code, centre, recorded_from)
                values ('ZQ', ?, ?, ?, ?, st_setsrid(st_point(?, 0.05), 4326), '2020-01-01')""")
                .param(code)
                .param(name)
                .param(type)
                .param(commune)
                .param(lon)
                .update();
    }
}
