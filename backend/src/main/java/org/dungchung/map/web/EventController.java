package org.dungchung.map.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.identity.SignIns;
import org.dungchung.map.live.Admission;
import org.dungchung.map.live.LiveMap;
import org.dungchung.map.live.Seat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells open pages what has changed. */
@RestController
class EventController {

    private static final Duration OF_PAGE = Duration.ofHours(1);

    /** A program has no session whose end would be heard: it is asked again who it is. */
    private static final Duration OF_PROGRAM = Duration.ofMinutes(1);

    private final LiveMap live;
    private final SignIns signIns;
    private final CurrentCaller callers;

    EventController(LiveMap live, SignIns signIns, CurrentCaller callers) {
        this.live = live;
        this.signIns = signIns;
        this.callers = callers;
    }

    /**
     * Server-sent events about what the caller sees on the map. {@code hello}: from now on nothing is missed; who looked before should look again.
     * {@code changed}: where on which layers something looks otherwise than before (boxes of west, south, east, north), and which assets. {@code again}:
     * so much has changed that one should look everywhere again. {@code bye}: the stream ends; who is still signed in may open it anew.
     */
    @GetMapping(path = "/api/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> events(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        var signIn = SecurityContextHolder.getContext().getAuthentication();
        var emitter = new SseEmitter(0L);
        var admission = new Admission(
                callers.get().username(), () -> signIns.holds(signIn), session == null ? OF_PROGRAM : OF_PAGE);
        Seat seat = live.join(admission, new EventOutlet(emitter));
        Runnable left = session == null ? seat::leave : SessionBond.tie(session, seat);
        emitter.onCompletion(left);
        emitter.onError(failure -> left.run());
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Accel-Buffering", "no")
                .body(emitter);
    }
}
