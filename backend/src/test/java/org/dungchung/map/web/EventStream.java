package org.dungchung.map.web;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An open stream of events, and what has come of it so far. */
record EventStream(BlockingQueue<Event> events, CompletableFuture<Void> ended) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST_SECONDS = 30;

    /** One event, and whether it names an asset or lies on a layer. */
    record Event(String name, JsonNode data) {

        boolean names(Object asset) {
            return data.path("assets").toString().contains(asset.toString());
        }

        List<JsonNode> boxes(String layer) {
            return List.copyOf(data.path("layers").path(layer).values());
        }
    }

    /** Opens a stream and waits until it says that nothing is missed from now on. */
    static EventStream open(HttpClient client, HttpRequest request) throws Exception {
        var stream = new EventStream(new LinkedBlockingQueue<>(), new CompletableFuture<>());
        HttpResponse<Stream<String>> answer = client.send(request, BodyHandlers.ofLines());
        if (answer.statusCode() != 200) {
            throw new AssertionError("events: " + answer.statusCode());
        }
        var reader = new Thread(() -> stream.read(answer.body()), "events");
        reader.setDaemon(true);
        reader.start();
        if (!stream.next().name().equals("hello")) {
            throw new AssertionError("no hello");
        }
        return stream;
    }

    /** The next event, which has to come. */
    Event next() throws InterruptedException {
        Event event = events.poll(LONGEST_SECONDS, TimeUnit.SECONDS);
        if (event == null) {
            throw new AssertionError("no event came");
        }
        return event;
    }

    /** The next event that names the asset; what came before is dropped. */
    Event nextOf(Object asset) throws InterruptedException {
        Event event = next();
        while (!event.names(asset)) {
            event = next();
        }
        return event;
    }

    void waitForTheEnd() throws Exception {
        ended.get(LONGEST_SECONDS, TimeUnit.SECONDS);
    }

    private void read(Stream<String> lines) {
        var name = new StringBuilder();
        try {
            lines.forEach(line -> {
                if (line.startsWith("event:")) {
                    name.replace(0, name.length(), line.substring("event:".length()));
                } else if (line.startsWith("data:")) {
                    events.add(new Event(name.toString(), JSON.readTree(line.substring("data:".length()))));
                }
            });
        } finally {
            ended.complete(null);
        }
    }
}
