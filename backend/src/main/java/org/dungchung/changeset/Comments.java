package org.dungchung.changeset;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.InvalidInput;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What author and authority say to each other about a change-set. */
@Service
public class Comments {

    private static final String COMMENTS = SqlFile.read(Comments.class, "comments.sql");
    private static final String INSERT = SqlFile.read(Comments.class, "comment-insert.sql");
    private static final int LONGEST = 2000;

    private final JdbcClient jdbc;
    private final ChangeSetStore sets;
    private final CurrentCaller callers;
    private final ApplicationEventPublisher events;

    Comments(JdbcClient jdbc, ChangeSetStore sets, CurrentCaller callers, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.sets = sets;
        this.callers = callers;
        this.events = events;
    }

    /**
     * All that was said, the oldest first.
     *
     * @throws UnknownChangeSet if there is none, or the caller may not know that there is
     */
    @Transactional(readOnly = true)
    public List<Comment> list(UUID changeSet) {
        sets.get(changeSet, callers.get());
        return jdbc.sql(COMMENTS)
                .param("change_set_id", changeSet)
                .query(Comment.class)
                .list();
    }

    /**
     * Says something.
     *
     * @throws UnknownChangeSet as {@link #list}
     * @throws InvalidInput if it is nothing, or too long
     */
    @Transactional
    public Comment say(UUID changeSet, @Nullable String said) {
        KeptSet set = sets.get(changeSet, callers.get());
        new InvalidInput.Check()
                .that(said != null && !said.isBlank() && said.length() <= LONGEST, "said", said, "1 to 2,000 letters")
                .done();
        Comment comment = jdbc.sql(INSERT)
                .param("change_set_id", changeSet)
                .param("author", callers.get().username())
                .param("said", said)
                .query(Comment.class)
                .single();
        events.publishEvent(set.moved(ChangeSetMoved.What.COMMENTED, callers.get()));
        return comment;
    }

    /** What somebody said. */
    public record Comment(String author, String said, OffsetDateTime saidAt) {}
}
