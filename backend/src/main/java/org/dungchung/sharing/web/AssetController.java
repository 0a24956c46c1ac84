package org.dungchung.sharing.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.dungchung.asset.AssetKind;
import org.dungchung.asset.AssetStatus;
import org.dungchung.geo.BoundingBox;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.PageSize;
import org.dungchung.sharing.AssetFilter;
import org.dungchung.sharing.AssetQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads assets with who uses them, for everybody, each as far as the reader may see it. */
@RestController
@RequestMapping("/api/assets")
class AssetController {

    private final AssetQuery assets;
    private final CurrentCaller caller;
    private final Clock clock;

    AssetController(AssetQuery assets, CurrentCaller caller, Clock clock) {
        this.assets = assets;
        this.caller = caller;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<String> list(@ModelAttribute Asked asked) {
        var page =
                assets.list(asked.filter(), asked.asOf(clock), PageSize.of(asked.limit()), asked.after(), caller.get());
        return GeoJson.collection(page.features(), page.next());
    }

    @GetMapping("/{id}")
    ResponseEntity<String> get(@PathVariable UUID id, @ModelAttribute Then then) {
        if (then.isNow()) {
            var asset = assets.get(id, caller.get());
            return GeoJson.feature(asset.feature(), asset.version());
        }
        return GeoJson.feature(assets.get(id, then.asOf(clock), caller.get()).feature(), null);
    }

    /** The days as of which one asset may be asked; none means as it stands, in the version that an edit would change. */
    record Then(
            @Nullable LocalDate date,
            @Nullable LocalDate boundaries,
            @Nullable LocalDate knownOn) {

        boolean isNow() {
            return date == null && boundaries == null && knownOn == null;
        }

        AsOf asOf(Clock clock) {
            return AsOf.of(date, boundaries, knownOn, clock);
        }
    }

    /** What a list may be asked; each parameter can be left out. */
    record Asked(
            @Nullable AssetKind kind,
            @Nullable String owner,
            @Nullable String code,
            @Nullable AssetStatus status,
            @Nullable BoundingBox bbox,
            @Nullable String area,
            @Nullable LocalDate boundaries,
            @Nullable LocalDate date,
            @Nullable LocalDate knownOn,
            @Nullable Integer limit,
            @Nullable UUID after) {

        AssetFilter filter() {
            return new AssetFilter(kind, owner, code, status, bbox, area);
        }

        AsOf asOf(Clock clock) {
            return AsOf.of(date, boundaries, knownOn, clock);
        }
    }
}
