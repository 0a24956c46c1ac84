package org.dungchung.map.web;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.UUID;
import org.dungchung.map.live.Seat;

/** Ties a stream of events to the session of its page: it ends when that does, by signing out or by time. */
final class SessionBond implements HttpSessionBindingListener {

    private final Seat seat;

    private SessionBond(Seat seat) {
        this.seat = seat;
    }

    /** Returns what to run when the stream has ended by itself. */
    static Runnable tie(HttpSession session, Seat seat) {
        String name = "events:" + UUID.randomUUID();
        session.setAttribute(name, new SessionBond(seat));
        return () -> {
            seat.leave();
            untie(session, name);
        };
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        seat.dismiss();
    }

    @SuppressWarnings("EmptyCatch")
    private static void untie(HttpSession session, String name) {
        try {
            session.removeAttribute(name);
        } catch (IllegalStateException ended) {
            // the session went first, and took the bond with it
        }
    }
}
