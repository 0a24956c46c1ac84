package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.dungchung.changeset.ChangeSet;
import org.dungchung.changeset.ChangeSetForm;
import org.dungchung.changeset.ChangeSets;
import org.dungchung.changeset.ChosenDraft;
import org.dungchung.changeset.Drafts;
import org.dungchung.changeset.Item;
import org.dungchung.changeset.Policies;
import org.dungchung.changeset.Publishing;
import org.dungchung.changeset.Reviewing;
import org.dungchung.changeset.UnknownChangeSet;
import org.dungchung.changeset.WrongChangeSetState;
import org.dungchung.exchange.returning.RefusedFile;
import org.dungchung.exchange.writing.Language;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.identity.Role;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.PageSize;
import org.dungchung.support.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** An operator's list whose rows wait: read by the planner, refused row by row, published without those, and sent again. */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("test")
class ProposedImportTests {

    private static final Caller PLANNER = new Caller("planner", Role.PLANNER, null);
    private static final String LIST = """
            Mã cột,lon,lat,Chiều cao
            R1,103.31,7.8,8
            R2,103.32,7.8,9
            R3,103.33,7.8,cao
            R4,103.34,7.8,10
            """;

    @Autowired
    Importing importing;

    @Autowired
    ProposedReview review;

    @Autowired
    ImportRuns runs;

    @Autowired
    Policies policies;

    @Autowired
    Drafts drafts;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Publishing publishing;

    @Autowired
    ChangeSets sets;

    @Autowired
    CurrentCaller callers;

    @Autowired
    RefusedFile refused;

    @Autowired
    JdbcClient jdbc;

    private final String tel =
            "ROWS" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private final Caller operator = new Caller(tel.toLowerCase(Locale.ROOT), Role.OPERATOR, tel);

    @BeforeEach
    void world() {
        new World(jdbc).organisation(tel, "NETWORK_OPERATOR");
        callers.run(PLANNER, () -> policies.set(tel, true, new ExpectedVersion(0)));
    }

    @AfterEach
    void leaveNothing() {
        new World(jdbc).remove(tel);
    }

    @Test
    void rowsWaitAreRefusedOneByOneAndTheOthersPublished() throws Exception {
        ImportRun run = as(operator, () -> load(LIST));
        assertThat(run.mode()).isEqualTo("propose");
        assertThat(List.of(run.created(), run.refused())).containsExactly(3L, 1L);
        assertThat(codes()).as("nothing is there yet").isEmpty();
        UUID set = Objects.requireNonNull(run.changeSet());

        assertThatThrownBy(() -> callers.run(PLANNER, () -> review.refuse(run.id(), 3, "?")))
                .as("a draft is nobody's business")
                .isInstanceOf(UnknownChangeSet.class);
        callers.run(operator, () -> drafts.submit(set, version(set)));
        List<ProposedRow> rows = as(PLANNER, () -> review.rows(run.id(), 0, false, false, PageSize.of(10)));
        assertThat(rows).extracting(ProposedRow::row).containsExactly(2L, 3L, 5L);
        assertThat(rows.get(1).cells()).containsEntry("Mã cột", "R2").containsEntry("Chiều cao", "9");

        callers.run(PLANNER, () -> review.refuse(run.id(), 3, "Cột này đã tháo dỡ"));
        callers.run(PLANNER, () -> review.refuse(run.id(), 5, "nhầm"));
        callers.run(PLANNER, () -> review.takeBack(run.id(), 5));
        callers.run(PLANNER, () -> reviewing.accept(set, null));
        callers.run(PLANNER, () -> publishing.publish(set, version(set)));

        assertThat(codes()).containsExactly("R1", "R4");
        UUID loaded =
                Objects.requireNonNull(as(PLANNER, () -> sets.items(set)).get(0).madeId());
        ImportRun published = as(operator, () -> runs.get(loaded));
        assertThat(List.of(published.read(), published.created(), published.refused()))
                .containsExactly(4L, 2L, 2L);
        assertThat(jdbc.sql("select rule from exchange.finding where run_id = ? and row_number = 3")
                        .param(loaded)
                        .query(String.class)
                        .list())
                .containsExactly("refused-in-review");
        var out = new ByteArrayOutputStream();
        callers.run(operator, () -> write(loaded, out));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("R2,103.32,7.8,9", "Cột này đã tháo dỡ", "R3")
                .doesNotContain("R1", "R4");
        assertThatThrownBy(() -> callers.run(PLANNER, () -> review.refuse(run.id(), 2, "muộn")))
                .isInstanceOf(WrongChangeSetState.class);
    }

    @Test
    void whatAnotherFileOfTheDraftMakesIsNotMadeTwice() {
        ImportRun first = as(operator, () -> load(LIST));
        ImportRun second = as(operator, () -> load("Mã cột,lon,lat\nR9,103.35,7.8\nR2,103.36,7.8\n"));
        assertThat(List.of(second.created(), second.refused())).containsExactly(1L, 1L);
        Finding finding = as(operator, () -> findings(second.id())).get(0);
        assertThat(finding.rule()).isEqualTo("made-by-file");
        assertThat(finding.row()).isEqualTo(3);
        assertThat(finding.facts())
                .containsEntry("first", 3)
                .containsEntry("file", "cot.csv")
                .containsEntry("item", 1);
        assertThat(second.changeSet()).isEqualTo(first.changeSet());
    }

    @Test
    void whatAnotherItemOfTheDraftMakesIsNotMadeTwice() {
        UUID set = as(operator, () -> drafts.begin(new ChangeSetForm("Danh sách", null, null)));
        jdbc.sql("""
                        insert into changeset.item (change_set_id, ordinal, act, subject, creates, arguments, after)
                        values (?, 1, 'asset-register', 'ASSET', true, '[]', jsonb_build_object('kind', 'POLE', 'code', 'R2', 'owner', ?::text))
                        """).params(set, tel).update();
        ImportRun run = as(operator, () -> chosen(set, () -> load("Mã cột,lon,lat\nR9,103.35,7.8\nR2,103.36,7.8\n")));
        assertThat(List.of(run.created(), run.refused())).containsExactly(1L, 1L);
        assertThat(as(operator, () -> findings(run.id())))
                .extracting(Finding::rule, Finding::row)
                .containsExactly(tuple("made-by-item", 3L));
    }

    @Test
    void whatWasMadeBeforeInOnePublicationIsNotOverwritten() {
        UUID set = Objects.requireNonNull(as(operator, () -> load(LIST)).changeSet());
        UUID other = as(operator, () -> drafts.begin(new ChangeSetForm("Danh sách thứ hai", null, null)));
        ImportRun second =
                as(operator, () -> chosen(other, () -> load("Mã cột,lon,lat\nR2,103.36,7.8\nR8,103.37,7.8\n")));
        assertThat(second.refused()).isZero();
        bothInOne(set, other, second.id());
        publish(set);

        assertThat(codes()).containsExactly("R1", "R2", "R4", "R8");
        assertThat(place("R2")).isEqualTo("POINT(103.32 7.8)");
        List<ProposedRow> rows = as(operator, () -> review.rows(second.id(), 0, false, false, PageSize.of(10)));
        assertThat(rows.get(0).findings()).extracting(Finding::rule).containsExactly("made-by-file");
        assertThat(rows.get(1).findings()).isEmpty();
        assertThat(as(operator, () -> review.rows(second.id(), 0, false, true, PageSize.of(10))))
                .hasSize(1);
        ChangeSet told = as(operator, () -> sets.get(set));
        assertThat(List.of(told.refused(), (int) told.refusedRows())).containsExactly(0, 1);
        assertThat(as(operator, () -> sets.items(set)))
                .extracting(Item::refusedRows)
                .containsExactly(0L, 1L);
    }

    @Test
    void whatAnotherChangeSetHasMadeMeanwhileIsNotOverwritten() {
        UUID first = Objects.requireNonNull(as(operator, () -> load(LIST)).changeSet());
        UUID other = as(operator, () -> drafts.begin(new ChangeSetForm("Danh sách thứ hai", null, null)));
        ImportRun second =
                as(operator, () -> chosen(other, () -> load("Mã cột,lon,lat\nR2,103.36,7.8\nR8,103.37,7.8\n")));
        publish(first);
        publish(other);
        assertThat(place("R2")).isEqualTo("POINT(103.32 7.8)");
        List<ProposedRow> rows = as(operator, () -> review.rows(second.id(), 0, false, false, PageSize.of(10)));
        assertThat(rows.get(0).findings()).extracting(Finding::rule).containsExactly("made-meanwhile");
    }

    @Test
    void whatARowWouldChangeIsShownBesideHowTheThingStands() {
        var world = new World(jdbc);
        world.set(
                world.point("POLE", "R1", tel, 103.31, 7.8),
                "height_m = 8, given_x = 103.31, given_y = 7.8, given_crs = 'EPSG:4326'");
        ImportRun run = as(
                operator,
                () -> load("Chiều cao,Mã cột,lon,lat,Ngày sử dụng,10\n9,R1,103.31,7.8,46356,x\n7,R2,103.4,30,,\n"));
        List<ProposedRow> rows = as(operator, () -> review.rows(run.id(), 0, false, false, PageSize.of(10)));
        assertThat(rows.get(0).differences())
                .extracting(
                        ProposedRow.Difference::field, ProposedRow.Difference::before, ProposedRow.Difference::after)
                .containsExactly(tuple("heightM", 8, 9), tuple("inUseFrom", null, "2026-11-30"));
        assertThat(rows.get(0).cells())
                .as("in the order of the file, days as days")
                .containsExactly(
                        entry("Chiều cao", "9"),
                        entry("Mã cột", "R1"),
                        entry("lon", "103.31"),
                        entry("lat", "7.8"),
                        entry("Ngày sử dụng", "2026-11-30"),
                        entry("10", "x"));
        assertThat(rows.get(0).place()).hasToString("{\"type\":\"Point\",\"coordinates\":[103.31,7.8]}");
    }

    @Test
    void aListThatChangesNothingWaitsForNobody() {
        var world = new World(jdbc);
        world.set(
                world.point("POLE", "R1", tel, 103.31, 7.8),
                "given_x = 103.31, given_y = 7.8, given_crs = 'EPSG:4326'");
        ImportRun run = as(operator, () -> load("Mã cột,lon,lat,Chiều cao\nR1,103.31,7.8,\n"));
        assertThat(run.unchanged()).isEqualTo(1);
        assertThat(run.changeSet()).isNull();
    }

    private ImportRun load(String list) {
        var spec = ImportSpec.parse("""
                {"format": "csv", "target": "poles", "mode": "apply", "columns": {"code": "Mã cột"%s}}""".formatted(list.contains("Chiều cao") ? ", \"heightM\": \"Chiều cao\"" : ""));
        return importing.run(new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)), "cot.csv", spec);
    }

    private void write(UUID run, ByteArrayOutputStream out) {
        try {
            refused.write(run, Language.VI, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Finding> findings(UUID run) {
        var found = new ArrayList<Finding>();
        runs.findings(run, Finding.Severity.REFUSED, 0, 10, found::add);
        return found;
    }

    private static <T> T chosen(UUID set, Supplier<T> work) {
        ChosenDraft.choose(set);
        try {
            return work.get();
        } finally {
            ChosenDraft.forget();
        }
    }

    /** As if both files had been sent at one moment. */
    private void bothInOne(UUID set, UUID other, UUID run) {
        jdbc.sql("update changeset.item set change_set_id = ?, ordinal = 2 where change_set_id = ?")
                .params(set, other)
                .update();
        jdbc.sql("update exchange.run set change_set_id = ? where id = ?")
                .params(set, run)
                .update();
    }

    private void publish(UUID set) {
        callers.run(operator, () -> drafts.submit(set, version(set)));
        callers.run(PLANNER, () -> reviewing.accept(set, null));
        callers.run(PLANNER, () -> publishing.publish(set, version(set)));
    }

    private String place(String code) {
        return jdbc.sql("select st_astext(geometry) from asset.asset where owner = ? and code = ?")
                .params(tel, code)
                .query(String.class)
                .single();
    }

    private ExpectedVersion version(UUID set) {
        return new ExpectedVersion(jdbc.sql("select version from changeset.change_set where id = ?")
                .param(set)
                .query(Integer.class)
                .single());
    }

    private List<String> codes() {
        return jdbc.sql("select code from asset.asset where owner = ? order by code")
                .param(tel)
                .query(String.class)
                .list();
    }

    private <T> T as(Caller caller, Supplier<T> work) {
        return callers.call(caller, work);
    }
}
