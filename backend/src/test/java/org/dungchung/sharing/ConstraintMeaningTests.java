package org.dungchung.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import org.dungchung.platform.Constraints;
import org.dungchung.support.PostgisTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people can break, they are told the meaning of: every constraint of assets, tenancies, territory, organisations and users has its sentence. */
@PostgisTest
class ConstraintMeaningTests {

    @Autowired
    Constraints constraints;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyConstraintHasAMeaning() {
        var names = jdbc.sql("""
                select c.conname from pg_constraint c
                 where c.connamespace in ('asset'::regnamespace, 'sharing'::regnamespace, 'territory'::regnamespace, 'organisation'::regnamespace, 'identity'::regnamespace) and c.contype in ('c', 'u', 'x', 'f')
                 union
                select i.indexname from pg_indexes i
                 where i.schemaname in ('asset', 'sharing', 'territory', 'organisation', 'identity') and i.indexname like '%\\_uk'""").query(String.class).list();

        assertThat(names)
                .hasSizeGreaterThan(30)
                .allSatisfy(name -> assertThat(constraints.find(name)).as(name).isPresent());
    }
}
