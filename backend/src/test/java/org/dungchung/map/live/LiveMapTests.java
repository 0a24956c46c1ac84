package org.dungchung.map.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.support.PostgisTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of the thread that listens, and of what it has heard. */
@PostgisTest
class LiveMapTests {

    @Autowired
    Forgetting forgetting;

    @Autowired
    CurrentCaller callers;

    @Autowired
    Changes changes;

    @Autowired
    JdbcClient jdbc;

    @Test
    void afterAThreadHasDiedTheNextGuestBeginsAnother() throws Exception {
        var opened = new LinkedBlockingQueue<Integer>();
        var live = new LiveMap(new Viewers(Clock.systemUTC()), changes, new Broken(opened), callers);
        for (int i = 0; i < 2; i++) {
            var page = new Page();
            callers.run(Caller.SYSTEM, () -> live.join(new Admission("guest", () -> true, Duration.ofHours(1)), page));
            assertThat(opened.poll(10, TimeUnit.SECONDS)).isNotNull();
            assertThat(page.said.poll(10, TimeUnit.SECONDS))
                    .as("is sent to ask anew")
                    .isEqualTo("bye");
        }
    }

    @Test
    void oldChangesAreForgottenThoughNobodyListens() {
        jdbc.sql(
                        "insert into platform.change (subject, began) values ('OLD', now() - interval '3 days'), ('OLD', now())")
                .update();
        forgetting.go();
        assertThat(jdbc.sql("select count(*) from platform.change where subject = 'OLD'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private static final class Broken extends Wakening {

        private final BlockingQueue<Integer> opened;

        Broken(BlockingQueue<Integer> opened) {
            super(new Nowhere());
            this.opened = opened;
        }

        @Override
        Line open() {
            opened.add(1);
            throw new StackOverflowError("of a test");
        }
    }

    private static final class Nowhere implements JdbcConnectionDetails {

        @Override
        public @Nullable String getUsername() {
            return null;
        }

        @Override
        public @Nullable String getPassword() {
            return null;
        }

        @Override
        public String getJdbcUrl() {
            return "jdbc:postgresql://nowhere/nothing";
        }
    }

    private static final class Page implements Outlet {

        private final BlockingQueue<String> said = new LinkedBlockingQueue<>();

        @Override
        public void say(String event, Map<String, Object> data) {
            said.add(event);
        }

        @Override
        public void breathe() {}

        @Override
        public void close() {}
    }
}
