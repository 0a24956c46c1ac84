package org.dungchung.map.web;

import java.util.List;
import org.dungchung.map.LayerCatalogue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells which layers the map has. */
@RestController
@RequestMapping("/api/map/layers")
class LayerController {

    private final LayerCatalogue layers;

    LayerController(LayerCatalogue layers) {
        this.layers = layers;
    }

    @GetMapping
    List<String> layers() {
        return layers.ids();
    }
}
