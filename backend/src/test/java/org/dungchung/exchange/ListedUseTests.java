package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a list of assets says of owners, users and sharers. */
@ExchangeTest
class ListedUseTests {

    @Autowired
    ImportBench bench;

    @BeforeEach
    void organisations() {
        bench.organisation("ALPHA", "NETWORK_OPERATOR");
        bench.organisation("BETA", "NETWORK_OPERATOR");
        bench.organisation("TOWERS", "TOWER_COMPANY");
    }

    /** Case n: 450 masts of a network operator, 50 of them with a sharer of another group. */
    @Test
    void inAListOfOwnersAndSharersTheOwnersOwnUseIsRecordedAndSaid() {
        String rows = IntStream.rangeClosed(1, 450)
                .mapToObj(i -> "M%d,ALPHA,%s,105.%04d,9.5".formatted(i, i <= 50 ? "Beta Co" : "", i))
                .collect(Collectors.joining("\n", "code,owner,sharers,x,y\n", "\n"));

        ImportRun run = bench.run("{'format':'csv','target':'masts'}", rows);

        assertThat(run.created()).isEqualTo(450);
        assertThat(run.notes())
                .extracting(ImportRun.Note::rule, ImportRun.Note::count)
                .containsExactly(tuple("owner-counts-as-user", 450L));
        assertThat(
                        bench.count(
                                "(select from sharing.tenancy group by asset_id having count(distinct organisation) > 1) shared"))
                .isEqualTo(50);
        assertThat(bench.count("sharing.tenancy where reported_by_owner and not reported_by_tenant"))
                .isEqualTo(50);
    }

    @Test
    void aTowerCompanyIsNoUserOfItsMasts() {
        ImportRun run = bench.run("{'format':'csv','target':'masts'}", """
                        code,owner,sharers,x,y
                        M1,TOWERS,"ALPHA, BETA",105.1,9.5
                        M2,TOWERS,ALPHA và BETA,105.2,9.5
                        M3,TOWERS,ALPHA | BETA,105.3,9.5
                        M4,TOWERS,,105.4,9.5
                        """);

        assertThat(run.accepted()).isEqualTo(4);
        assertThat(run.notes()).isEmpty();
        assertThat(bench.count("sharing.tenancy")).isEqualTo(6);
    }

    @Test
    void whatStandsBelowAListMakesNoOrganisation() {
        String spec = "{'format':'csv','target':'masts','createOrganisations':true}";

        ImportRun run = bench.run(spec, "code,owner,lon,lat\nM1,GREEN,105.1,9.1\nM2,YELLOW,,\n,NGƯỜI LẬP BIỂU,,\n");

        assertThat(run.created()).isOne();
        assertThat(bench.count("organisation.organisation where code = 'GREEN'"))
                .isOne();
        assertThat(bench.count("organisation.organisation where code in ('YELLOW', 'NGUOI-LAP-BIEU')"))
                .isZero();
    }

    @Test
    void anUnknownOrganisationIsRefusedUnlessMappedOrCreated() {
        String file = "code,owner,x,y\nM1,Viễn thông Ba,105,9\n";

        ImportRun refused = bench.run("{'format':'csv','target':'masts'}", file);
        ImportRun mapped =
                bench.run("{'format':'csv','target':'masts','organisations':{'Viễn thông Ba':'BETA'}}", file);

        assertThat(bench.refusals(refused))
                .extracting(Finding::field, Finding::value, Finding::rule)
                .containsExactly(tuple("owner", "Viễn thông Ba", "unknown-organisation"));
        assertThat(mapped.created()).isEqualTo(1);

        ImportRun created = bench.run("{'format':'csv','target':'masts','createOrganisations':true}", file);

        assertThat(created.created()).isEqualTo(1);
        assertThat(bench.count("asset.asset where owner = 'VIEN-THONG-BA'")).isEqualTo(1);
    }

    @Test
    void createdOrganisationsAreNetworkOperatorsUnlessTheirKindIsSaid() {
        String spec = "{'format':'csv','target':'masts','createOrganisations':true%s}";
        String file = "code,owner,sharers,x,y\nM%1$d,Cột %1$d,BETA,105.%1$d,9\n";

        bench.run(spec.formatted(""), file.formatted(1));
        bench.run(spec.formatted(",'createdKind':'TOWER_COMPANY'"), file.formatted(2));

        assertThat(bench.count("organisation.organisation where code = 'COT-1' and kind = 'NETWORK_OPERATOR'"))
                .isEqualTo(1);
        assertThat(bench.count("organisation.organisation where code = 'COT-2' and kind = 'TOWER_COMPANY'"))
                .isEqualTo(1);
        assertThat(bench.count("sharing.tenancy where organisation = 'COT-1'")).isEqualTo(1);
        assertThat(bench.count("sharing.tenancy where organisation = 'COT-2'")).isZero();
    }

    @Test
    void eachNameOfAListThatNobodyKnowsIsNamedAloneAndCanBeMapped() {
        String spec = "{'format':'csv','target':'masts','organisations':%s}";
        String file = """
                code,owner,sharers,x,y
                M1,TOWERS,"ALPHA, Lạ; Xa lạ",105.1,9.5
                M2,TOWERS,"Lạ, Hợp tác xã",105.2,9.5
                """;

        assertThat(bench.refusals(bench.run(spec.formatted("{}"), file)))
                .extracting(Finding::row, Finding::field, Finding::value, Finding::rule)
                .containsExactlyInAnyOrder(
                        tuple(2L, "sharers", "Lạ", "unknown-organisation"),
                        tuple(2L, "sharers", "Xa lạ", "unknown-organisation"),
                        tuple(3L, "sharers", "Lạ", "unknown-organisation"),
                        tuple(3L, "sharers", "Hợp tác xã", "unknown-organisation"));

        ImportRun mapped = bench.run(spec.formatted("{'lạ':'BETA','Xa lạ':'BETA','Lạ, Hợp tác xã':'ALPHA'}"), file);

        assertThat(mapped).extracting(ImportRun::created, ImportRun::refused).containsExactly(2L, 0L);
        assertThat(bench.count("sharing.tenancy t join asset.asset a on a.id = t.asset_id where a.code = 'M1'"))
                .isEqualTo(2);
        assertThat(
                        bench.count(
                                "sharing.tenancy t join asset.asset a on a.id = t.asset_id where a.code = 'M2' and organisation = 'ALPHA'"))
                .as("the name as the whole cell has it")
                .isEqualTo(1);
    }
}
