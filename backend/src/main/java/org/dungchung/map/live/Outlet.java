package org.dungchung.map.live;

import java.io.IOException;
import java.util.Map;

/** The way to one open page. Each call may take as long as the network does, so none is made by who has others to serve. */
public interface Outlet {

    /**
     * Says an event with its data.
     *
     * @throws IOException if nobody is there any more
     */
    void say(String event, Map<String, Object> data) throws IOException;

    /**
     * Says nothing, so that everybody between knows that the line is open.
     *
     * @throws IOException if nobody is there any more
     */
    void breathe() throws IOException;

    /** Ends it; nothing is said after that. */
    void close();
}
