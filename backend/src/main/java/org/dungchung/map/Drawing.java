package org.dungchung.map;

import org.dungchung.platform.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Makes ready what tiles of today show of points. A tile that it is not ready for is cut from the registry itself, so nothing is ever older for it. */
@Repository
class Drawing {

    private static final String REDRAW = SqlFile.read(Drawing.class, "redraw.sql");

    private final JdbcClient jdbc;

    Drawing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Draws what was changed since the last time, by whomever; everything on another day. Does nothing while another server is at it. */
    @Transactional
    void goOn() {
        jdbc.sql(REDRAW).query(Long.class).optional();
    }
}
