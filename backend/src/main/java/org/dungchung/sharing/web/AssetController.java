package org.dungchung.sharing.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.dungchung.asset.AssetKind;
import org.dungchung.asset.AssetStatus;
import org.dungchung.geo.BoundingBox;
import org.dungchung.geo.feature.FeatureForm;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.PageSize;
import org.dungchung.platform.web.FeatureAnswer;
import org.dungchung.sharing.AssetFields;
import org.dungchung.sharing.AssetFilter;
import org.dungchung.sharing.AssetListing;
import org.dungchung.sharing.AssetOrder;
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

    private final AssetListing listing;
    private final AssetQuery assets;
    private final CurrentCaller caller;
    private final Clock clock;

    AssetController(AssetListing listing, AssetQuery assets, CurrentCaller caller, Clock clock) {
        this.listing = listing;
        this.assets = assets;
        this.caller = caller;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<String> list(@ModelAttribute Asked asked) {
        FeatureForm form = AssetFields.form(asked.fields(), asked.crs());
        var page = listing.list(asked.selection(), asked.asOf(clock), form, asked.page(), caller.get());
        return FeatureAnswer.collection(form.crsMember(), page.features(), page.next());
    }

    @GetMapping("/{id}")
    ResponseEntity<String> get(@PathVariable UUID id, @ModelAttribute Then then) {
        FeatureForm form = AssetFields.form(then.fields(), then.crs());
        if (then.isNow()) {
            var asset = assets.get(id, form, caller.get());
            return FeatureAnswer.feature(asset.feature(), asset.version());
        }
        return FeatureAnswer.feature(
                assets.get(id, then.asOf(clock), form, caller.get()).feature(), null);
    }

    /**
     * The days as of which one asset may be asked; none means as it stands, in the version that an edit would change.
     *
     * @param fields names of the properties that are wanted, with commas between them; all unless said
     * @param crs EPSG code of the coordinate system of the geometry, x (easting, longitude) first; WGS 84 unless said
     */
    record Then(
            @Nullable LocalDate date,
            @Nullable LocalDate boundaries,
            @Nullable LocalDate knownOn,
            @Nullable String fields,
            @Nullable String crs) {

        boolean isNow() {
            return date == null && boundaries == null && knownOn == null;
        }

        AsOf asOf(Clock clock) {
            return AsOf.of(date, boundaries, knownOn, clock);
        }
    }

    /**
     * What a list may be asked; each parameter can be left out.
     *
     * @param tenant code of an organisation that uses the assets on the day
     * @param hamlet code of a hamlet in which they lie, by geometry; give the area, too, where provinces use the same codes
     * @param filter ECQL over the published properties, for example {@code heightM > 30 AND owner IN ('SONGTEL')}
     * @param fields names of the properties that are wanted, with commas between them; all unless said
     * @param crs EPSG code of the coordinate system of the geometries, x (easting, longitude) first; WGS 84 unless said
     * @param order {@code ID} unless said, or {@code CODE}: by the owner's code as far as it is seen, own assets first, those without one last
     */
    record Asked(
            @Nullable AssetKind kind,
            @Nullable String owner,
            @Nullable String code,
            @Nullable AssetStatus status,
            @Nullable String tenant,
            @Nullable BoundingBox bbox,
            @Nullable String area,
            @Nullable String hamlet,
            @Nullable String filter,
            @Nullable LocalDate boundaries,
            @Nullable LocalDate date,
            @Nullable LocalDate knownOn,
            @Nullable String fields,
            @Nullable String crs,
            @Nullable AssetOrder order,
            @Nullable Integer limit,
            @Nullable UUID after) {

        AssetFilter selection() {
            return new AssetFilter(kind, owner, code, status, tenant, bbox, area, hamlet, filter);
        }

        AssetListing.Page page() {
            return new AssetListing.Page(PageSize.of(limit), after, order == null ? AssetOrder.ID : order);
        }

        AsOf asOf(Clock clock) {
            return AsOf.of(date, boundaries, knownOn, clock);
        }
    }
}
