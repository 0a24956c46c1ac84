package org.dungchung.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import org.dungchung.platform.SqlFile;
import org.dungchung.support.PostgisTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Few tenancies of many are found by an index of those, and are just those. */
@PostgisTest
class FewTenanciesTests {

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"true,,tenancy_one_sided_ix", "false,,tenancy_both_sided_ix", ",false,tenancy_perhaps_unused_ix"})
    void anIndexLeads(Boolean oneSided, Boolean used, String index) {
        jdbc.sql("set local enable_seqscan = off").update();
        jdbc.sql("set local enable_sort = off").update();
        String query = FewTenancies.in(
                "explain select t.id from sharing.tenancy t where /* few */ true order by t.id limit 10",
                new TenancyFilter(null, null, null, null, null, used, oneSided));
        assertThat(String.join("\n", jdbc.sql(query).query(String.class).list()))
                .contains(index);
    }

    /** Every way in which a use and a contract can lie to a day. */
    @ParameterizedTest
    @CsvSource({"2020-01-01", "2021-06-01", "2022-06-01", "2024-01-01"})
    void whatIsLetWithoutBeingUsedIsAmongThem(String day) {
        String condition = SqlFile.read(FewTenancies.class, "tenancies-perhaps-unused.sql");
        long missed = jdbc.sql("""
                        with days (d) as (values (null::date), ('2020-06-01'), ('2021-01-01'), ('2022-01-01'), ('2023-01-01')),
                        t as (select u.d as used_from, v.d as used_to, c.d as contract_from, e.d as contract_to, w.used, 'HD' as contract_number,
                                     null::date as contract_signed_on
                                from days u, days v, days c, days e, (values (true), (false)) w (used)
                               where coalesce(u.d <= v.d, true) and coalesce(c.d <= e.d, true) and (w.used or u.d is null and v.d is null))
                        select count(*) from t
                         where not (t.used and platform.holds(t.used_from, t.used_to, cast(:day as date)))
                           and platform.holds(t.contract_from, t.contract_to, cast(:day as date))
                           and not (%s)""".formatted(condition))
                .param("day", day)
                .query(Long.class)
                .single();
        assertThat(missed).isZero();
    }
}
