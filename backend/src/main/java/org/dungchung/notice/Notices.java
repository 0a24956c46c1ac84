package org.dungchung.notice;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the caller is told. Of what the caller may not see, now, nothing is told, whatever was written down when it happened. */
@Service
public class Notices {

    private static final String NOTICES = SqlFile.read(Notices.class, "notices.sql");
    private static final String READ = SqlFile.read(Notices.class, "read.sql");
    private static final int MOST_COUNTED = 1000;

    private final JdbcClient jdbc;
    private final CurrentCaller callers;

    Notices(JdbcClient jdbc, CurrentCaller callers) {
        this.jdbc = jdbc;
        this.callers = callers;
    }

    /** The newest; only those at which the caller has not looked, where {@code unread}. */
    @Reading
    public List<Notice> list(boolean unread, int limit) {
        return read(unread, null, limit);
    }

    /** At how many the caller has not looked; 1,000 are not told from more. */
    @Reading
    public int unread() {
        return read(true, null, MOST_COUNTED).size();
    }

    /** What goes into one mail of the caller's and was not read in the page meanwhile. */
    @Reading
    List<Notice> of(UUID mail) {
        return read(true, mail, MOST_COUNTED);
    }

    /** The caller has looked at a notice; another's, or none, is left as it is. */
    @Transactional
    public void look(UUID notice) {
        look(notice, null);
    }

    /** The caller has looked at all that were there at an instant. */
    @Transactional
    public void lookAtAll(OffsetDateTime until) {
        look(null, until);
    }

    private void look(@Nullable UUID notice, @Nullable OffsetDateTime until) {
        Caller caller = callers.get();
        jdbc.sql(READ)
                .param("reader", caller.username())
                .param("scope", caller.scope())
                .param("id", notice)
                .param("until", until)
                .update();
    }

    private List<Notice> read(boolean unread, @Nullable UUID mail, int limit) {
        Caller caller = callers.get();
        return jdbc.sql(NOTICES)
                .param("reader", caller.username())
                .param("scope", caller.scope())
                .param("cleared", caller.cleared())
                .param("unread", unread)
                .param("mail", mail)
                .param("limit", limit)
                .query(Notice.class)
                .list();
    }
}
