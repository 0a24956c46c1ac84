package org.dungchung.asset.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that edits assets over HTTP, signed in with every request. */
record Editor(HttpClient http, String server, String name, String password) {

    private static final JsonMapper JSON = JsonMapper.shared();

    Answer read(UUID asset) {
        return get("/api/assets/" + asset);
    }

    Answer get(String path) {
        return send(request(path).GET().build());
    }

    Answer post(String path, Map<String, ?> body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build());
    }

    Answer history(UUID asset) {
        return get("/api/assets/" + asset + "/history");
    }

    /** @param step empty for a change of the asset itself */
    Answer put(UUID asset, String step, int version, Map<String, ?> body) {
        return put("/api/assets/" + asset + step, version, body);
    }

    Answer put(String path, int version, Map<String, ?> body) {
        return send(request(path)
                .header("If-Match", "\"" + version + "\"")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        byte[] secret = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(URI.create(server + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(secret));
    }

    private Answer send(HttpRequest request) {
        try {
            var response = http.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), JSON.readTree(response.body()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    record Answer(int status, JsonNode body) {}
}
