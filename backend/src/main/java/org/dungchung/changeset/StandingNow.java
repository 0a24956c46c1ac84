package org.dungchung.changeset;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dungchung.platform.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How a thing of any kind stands now, as one flat object: what two of them differ in is what a change changes. */
@Component
class StandingNow {

    private static final TypeReference<Map<String, @Nullable Object>> OBJECT = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, Standing> standings;

    StandingNow(List<Standing> standings) {
        this.standings = standings.stream().collect(Collectors.toMap(Standing::subject, Function.identity()));
    }

    /** Null when there is none, or the caller does not see it. */
    @Nullable Map<String, @Nullable Object> find(String subject, UUID id) {
        return Objects.requireNonNull(standings.get(subject))
                .find(id)
                .map(StandingNow::told)
                .orElse(null);
    }

    /** Where the asset lies to which a thing belongs, as extended well-known text; null of what belongs to none. */
    @Nullable String placeOfAsset(Map<String, @Nullable Object> told) {
        Object asset = told.get("asset");
        return asset == null
                ? null
                : Objects.requireNonNull(standings.get("ASSET"))
                        .place(UUID.fromString(asset.toString()))
                        .orElse(null);
    }

    /** What a state says, by the names of the API. */
    static Map<String, @Nullable Object> told(Object state) {
        JsonNode tree = JSON.valueToTree(state);
        return JSON.treeToValue(tree.path("said").isObject() ? tree.path("said") : tree, OBJECT);
    }

    boolean knows(String subject) {
        return standings.containsKey(subject);
    }

    /** The version that a state has. */
    static int version(Map<String, @Nullable Object> told) {
        return ((Number) Objects.requireNonNull(told.get("version"))).intValue();
    }
}
