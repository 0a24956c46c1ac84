package org.dungchung.map.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who listens slowly, and who may no longer. */
class ViewersTests {

    private static final Caller PLANNER = new Caller("planner", Role.PLANNER, null);
    private static final News NEWS = new News(false, Map.of("masts", List.of(List.of(1.0, 2.0, 1.0, 2.0))), Set.of());

    private final Viewers viewers = new Viewers(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    @Test
    void whoIsSlowKeepsNobodyWaitingAndIsToldInTheEndToLookAgain() throws Exception {
        var slow = new Page(new CountDownLatch(1));
        var quick = new Page(null);
        Viewer waiting = viewers.add(PLANNER, admission("slow", true), slow);
        Viewer served = viewers.add(PLANNER, admission("quick", true), quick);

        waiting.tell(NEWS);
        assertThat(slow.begun.await(10, TimeUnit.SECONDS)).isTrue();
        for (int i = 0; i < 30; i++) {
            waiting.tell(NEWS);
        }
        served.tell(NEWS);

        assertThat(quick.next()).isEqualTo("changed");
        slow.letGo();
        assertThat(slow.next()).isEqualTo("changed");
        assertThat(slow.next()).isEqualTo("again");
    }

    @Test
    void whoseSignInHasEndedIsShownOut() throws Exception {
        var signedIn = new AtomicBoolean(true);
        var page = new Page(null);
        viewers.add(PLANNER, new Admission("ended", signedIn::get, Duration.ofHours(1)), page);
        viewers.dismissUnwelcome();
        assertThat(viewers.isEmpty()).isFalse();

        signedIn.set(false);
        viewers.dismissUnwelcome();

        assertThat(page.next()).isEqualTo("bye");
        assertThat(viewers.isEmpty()).isTrue();
    }

    @Test
    void whoseTimeIsOverIsShownOut() throws Exception {
        var page = new Page(null);
        viewers.add(PLANNER, new Admission("over", () -> true, Duration.ZERO), page);
        viewers.dismissUnwelcome();
        assertThat(page.next()).isEqualTo("bye");
    }

    private static Admission admission(String username, boolean signedIn) {
        return new Admission(username, () -> signedIn, Duration.ofHours(1));
    }

    /** A page behind a network that may hold everything up. */
    private static final class Page implements Outlet {

        private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        private final CountDownLatch begun = new CountDownLatch(1);
        private final @Nullable CountDownLatch held;

        Page(@Nullable CountDownLatch held) {
            this.held = held;
        }

        @Override
        public void say(String event, Map<String, Object> data) {
            begun.countDown();
            try {
                if (held != null) {
                    held.await();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            heard.add(event);
        }

        @Override
        public void breathe() {
            heard.add("");
        }

        @Override
        public void close() {
            heard.add("closed");
        }

        void letGo() {
            if (held != null) {
                held.countDown();
            }
        }

        @Nullable String next() throws InterruptedException {
            return heard.poll(10, TimeUnit.SECONDS);
        }
    }
}
