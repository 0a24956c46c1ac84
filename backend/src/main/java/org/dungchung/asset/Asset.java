package org.dungchung.asset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.dungchung.geo.GeoJson;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.springframework.data.domain.Persistable;

/**
 * One passive asset: a thing on or in the ground that several organisations may share.
 *
 * <p>This is its last state. Earlier states, and who recorded what when, are kept by the database with every change; nothing here can
 * forget to.
 */
@Entity
@Table(schema = "asset", name = "asset")
class Asset implements Persistable<UUID> {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AssetKind kind;

    @Enumerated(EnumType.STRING)
    private AssetStatus status;

    @Enumerated(EnumType.STRING)
    private Sensitivity sensitivity = Sensitivity.NORMAL;

    private Geometry geometry;

    @Column(name = "given_x")
    private @Nullable Double givenX;

    @Column(name = "given_y")
    private @Nullable Double givenY;

    private @Nullable String givenCrs;

    private @Nullable String code;
    private @Nullable String owner;
    private @Nullable String name;
    private @Nullable String address;
    private @Nullable UUID siteId;
    private @Nullable UUID lineId;
    private @Nullable Integer sequence;
    private @Nullable Integer poles;

    @Column(name = "length_m")
    private @Nullable Double lengthM;

    @Column(name = "height_m")
    private @Nullable Double heightM;

    private @Nullable String category;
    private @Nullable String structure;
    private @Nullable Integer capacity;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    private String attributes = "{}";

    private boolean offered;
    private @Nullable LocalDate builtOn;
    private @Nullable LocalDate inUseFrom;
    private @Nullable LocalDate retiredOn;
    private @Nullable LocalDate validFrom;

    @SuppressWarnings("UnusedVariable") // kept by the database with each version
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected Asset() {} // for Hibernate

    private Asset(UUID id, AssetKind kind, AssetStatus status, Geometry geometry) {
        this.id = id;
        this.kind = kind;
        this.status = status;
        this.geometry = geometry;
    }

    /** Records an asset for the first time, as {@code form} says it is; active unless the form says otherwise. */
    static Asset register(AssetKind kind, AssetForm form, Position position) {
        AssetStatus status = form.status() == null ? AssetStatus.ACTIVE : form.status();
        var asset = new Asset(UUID.randomUUID(), kind, status, position.geometry());
        asset.moveTo(position);
        asset.take(form);
        asset.validFrom = form.validFrom();
        return asset;
    }

    /** Says anew what was recorded wrongly: it has always been so, in this last state. */
    void correct(AssetForm form, @Nullable Position position) {
        if (position != null && !position().isSame(position)) {
            moveTo(position);
        }
        take(form);
    }

    /** Says that it is so from {@code day} on, and was as recorded until the day before. */
    void changeFrom(LocalDate day, AssetForm form, @Nullable Position position) {
        correct(form, position);
        validFrom = day;
    }

    /**
     * Takes the asset out of use; it is never deleted. Retired again, it is the day that is corrected.
     *
     * @param day first day no longer in use
     */
    void retire(LocalDate day, String because) {
        status = AssetStatus.RETIRED;
        retiredOn = day;
        reason = because;
    }

    private void moveTo(Position position) {
        geometry = position.geometry();
        givenX = position.givenX();
        givenY = position.givenY();
        givenCrs = position.givenCrs();
    }

    private void take(AssetForm form) {
        code = form.code();
        owner = form.owner();
        name = form.name();
        address = form.address();
        category = form.category();
        structure = form.structure();
        reason = form.reason();
        takeParts(form);
        takeLife(form);
    }

    private void takeParts(AssetForm form) {
        siteId = form.site();
        lineId = form.line();
        sequence = form.sequence();
        poles = form.poles();
        lengthM = form.lengthM();
        heightM = form.heightM();
        capacity = form.capacity();
        attributes = form.attributes() == null ? attributes : Attributes.write(form.attributes());
        offered = form.offered() == null ? offered : form.offered();
    }

    private void takeLife(AssetForm form) {
        sensitivity = form.sensitivity() == null ? sensitivity : form.sensitivity();
        status = form.status() == null ? status : form.status();
        builtOn = form.builtOn();
        inUseFrom = form.inUseFrom();
        LocalDate retired = form.retiredOn() == null ? retiredOn : form.retiredOn();
        retiredOn = status == AssetStatus.RETIRED ? retired : null;
    }

    /** What is recorded now, in the words of the form. */
    AssetState state() {
        return new AssetState(
                id,
                version(),
                kind,
                code,
                owner,
                name,
                address,
                new AssetState.Place(GeoJson.write(geometry), givenX, givenY, givenCrs),
                poles,
                lengthM,
                heightM,
                category,
                structure,
                capacity,
                Attributes.read(attributes),
                offered,
                sensitivity,
                status,
                builtOn,
                inUseFrom,
                retiredOn,
                siteId,
                lineId,
                sequence,
                validFrom);
    }

    private Position position() {
        return new Position(geometry, givenX, givenY, givenCrs);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }

    AssetKind kind() {
        return kind;
    }

    Sensitivity sensitivity() {
        return sensitivity;
    }

    @Nullable String category() {
        return category;
    }

    @Nullable String structure() {
        return structure;
    }

    @Nullable UUID siteId() {
        return siteId;
    }

    @Nullable UUID lineId() {
        return lineId;
    }

    /** Grows by one with every change; 0 at first. */
    int version() {
        return version == null ? 0 : version;
    }
}
