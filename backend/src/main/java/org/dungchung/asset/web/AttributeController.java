package org.dungchung.asset.web;

import java.util.Map;
import org.dungchung.asset.AssetKind;
import org.dungchung.asset.AttributeSchemas;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Publishes what can be said of each kind of asset beyond what all kinds have. */
@RestController
class AttributeController {

    private final AttributeSchemas schemas;

    AttributeController(AttributeSchemas schemas) {
        this.schemas = schemas;
    }

    /** The JSON Schema of the attributes of each kind. */
    @GetMapping("/api/assets/attributes")
    Map<AssetKind, JsonNode> attributes() {
        return schemas.published();
    }
}
