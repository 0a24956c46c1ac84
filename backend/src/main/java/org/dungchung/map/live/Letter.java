package org.dungchung.map.live;

import java.io.IOException;
import java.util.Map;

/**
 * What is said to one page.
 *
 * @param event what it is; empty for a breath, which says nothing
 */
record Letter(String event, Map<String, Object> data) {

    static Letter of(String event) {
        return new Letter(event, Map.of());
    }

    boolean isLast() {
        return event.equals("bye");
    }

    /** @throws IOException if nobody is there any more */
    void through(Outlet outlet) throws IOException {
        if (event.isEmpty()) {
            outlet.breathe();
        } else {
            outlet.say(event, data);
        }
    }
}
