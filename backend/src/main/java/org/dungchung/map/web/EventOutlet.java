package org.dungchung.map.web;

import java.io.IOException;
import java.util.Map;
import org.dungchung.map.live.Outlet;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A stream of server-sent events. */
record EventOutlet(SseEmitter emitter) implements Outlet {

    @Override
    public void say(String event, Map<String, Object> data) throws IOException {
        emitter.send(SseEmitter.event().name(event).data(data, MediaType.APPLICATION_JSON));
    }

    @Override
    public void breathe() throws IOException {
        emitter.send(SseEmitter.event().comment(""));
    }

    @Override
    public void close() {
        emitter.complete();
    }
}
