package org.dungchung.platform.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** Sends GeoJSON that the database made, as it is. */
public final class FeatureAnswer {

    private FeatureAnswer() {}

    /**
     * A page of features.
     *
     * @param members further members of the collection as JSON, each after a comma; empty for none
     * @param features a JSON array
     * @param next the cursor for the page after this one; null when this is the last
     */
    public static ResponseEntity<String> collection(String members, String features, @Nullable UUID next) {
        String cursor = next == null ? "" : ",\"next\":\"" + next + "\"";
        return answer().body("{\"type\":\"FeatureCollection\"" + members + ",\"features\":" + features + cursor + "}");
    }

    /**
     * One feature, with its version as ETag.
     *
     * @param version null for what cannot be changed in this form
     */
    public static ResponseEntity<String> feature(String feature, @Nullable Integer version) {
        ResponseEntity.BodyBuilder answer = answer();
        if (version != null) {
            answer.eTag("\"" + version + "\"");
        }
        return answer.body(feature);
    }

    private static ResponseEntity.BodyBuilder answer() {
        return ResponseEntity.ok().header("Content-Type", "application/geo+json");
    }
}
