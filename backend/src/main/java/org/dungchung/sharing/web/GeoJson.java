package org.dungchung.sharing.web;

import java.util.UUID;
import org.dungchung.sharing.FeatureForm;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** Sends GeoJSON that the database made, as it is. */
final class GeoJson {

    static final String TYPE = "application/geo+json";

    private GeoJson() {}

    static ResponseEntity<String> collection(String features, @Nullable UUID next, FeatureForm form) {
        String cursor = next == null ? "" : ",\"next\":\"" + next + "\"";
        return answer().body("{\"type\":\"FeatureCollection\"" + form.crsMember() + ",\"features\":" + features + cursor
                + "}");
    }

    static ResponseEntity<String> feature(String feature, @Nullable Integer version) {
        ResponseEntity.BodyBuilder answer = answer();
        if (version != null) {
            answer.eTag("\"" + version + "\"");
        }
        return answer.body(feature);
    }

    private static ResponseEntity.BodyBuilder answer() {
        return ResponseEntity.ok().header("Content-Type", TYPE);
    }
}
