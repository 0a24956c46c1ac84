package org.dungchung.exchange.writing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dungchung.exchange.writing.Layer.Shape;
import org.dungchung.platform.InvalidInput;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;

/** What can be exported; the names are those of the import's targets. */
enum ExportTarget {
    SITES("assets", "SITE", Shape.POINT, "vi-tri-tram"),
    MASTS("assets", "MAST", Shape.POINT, "cot-ang-ten"),
    POLES("assets", "POLE", Shape.POINT, "cot-treo-cap"),
    POLE_LINES("assets", "POLE_LINE", Shape.LINE, "tuyen-cot"),
    MANHOLES("assets", "MANHOLE", Shape.POINT, "be-cap"),
    DUCT_SECTIONS("assets", "DUCT_SECTION", Shape.LINE, "cong-be"),
    CABLES("assets", "CABLE", Shape.LINE, "cap"),
    CABLE_SUPPORTS("cable-supports", "CABLE", Shape.POINT, "cot-va-cong-be-cua-cap"),
    DUCTS("ducts", "DUCT_SECTION", Shape.POINT, "ong-cap"),
    DISTRIBUTION_POINTS("assets", "DISTRIBUTION_POINT", Shape.POINT, "diem-phan-phoi"),
    TRENCHES("assets", "TRENCH", Shape.LINE, "hao-ky-thuat"),
    TUNNELS("assets", "TUNNEL", Shape.LINE, "tuy-nen-ky-thuat"),
    SHELTERS("assets", "SHELTER", Shape.POINT, "nha-tram"),
    SERVICE_POINTS("assets", "SERVICE_POINT", Shape.POINT, "diem-cung-cap-dich-vu"),
    STATIONS("stations", null, Shape.POINT, "tram-phat-song"),
    SECTORS("sectors", null, Shape.POINT, "sector-phat-song"),
    STATION_FOOTPRINTS("station-footprints", null, Shape.AREA, "vung-phu-song-cong-bo"),
    TENANCIES("tenancies", null, Shape.POINT, "su-dung-chung"),
    OTHER_CODES("other-codes", null, Shape.POINT, "ma-cua-don-vi-khac"),
    ORGANISATIONS("organisations", null, Shape.NONE, "don-vi"),
    AREAS("areas", null, Shape.AREA, "don-vi-hanh-chinh"),
    HAMLETS("hamlets", null, Shape.AREA_OR_POINT, "thon"),
    SETTLED_AREAS("settled-areas", null, Shape.AREA, "khu-dan-cu"),
    HAMLET_BOUNDARIES("hamlet-boundaries", null, Shape.AREA, "ranh-gioi-thon"),
    ZONES("zones", null, Shape.AREA, "khu-vuc");

    private final String sql;
    private final @Nullable String kind;
    private final Shape shape;
    private final String vietnamese;

    ExportTarget(String query, @Nullable String kind, Shape shape, String vietnamese) {
        this.sql = SqlFile.read(ExportTarget.class, query + ".sql");
        this.kind = kind;
        this.shape = shape;
        this.vietnamese = vietnamese;
    }

    /** @throws InvalidInput if there is no such target */
    static ExportTarget of(String id) {
        List<String> ids = Arrays.stream(values()).map(ExportTarget::id).toList();
        int found = ids.indexOf(id);
        if (found < 0) {
            throw InvalidInput.of("target", id, "one of " + String.join(", ", ids));
        }
        return values()[found];
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a file of it is called. */
    String fileName(Language language) {
        return language == Language.VI ? vietnamese : id();
    }

    String sql() {
        return sql;
    }

    /** The kind of asset that the rows are or belong to; null where it is any, or none. */
    @Nullable String kind() {
        return kind;
    }

    /** Whether rows may tell of assets of a kind. */
    boolean isOfKind(@Nullable String asked) {
        return isOfOthersToo() || (kind != null && kind.equals(asked));
    }

    /** Whether the rows tell of assets of any kind, for an operator also of those of others to which it has a tie. */
    boolean isOfOthersToo() {
        return this == STATIONS
                || this == SECTORS
                || this == STATION_FOOTPRINTS
                || this == TENANCIES
                || this == OTHER_CODES;
    }

    /** Whether the rows are assets, or belong to assets. */
    boolean isOfAssets() {
        return kind != null || isOfOthersToo();
    }

    Shape shape() {
        return shape;
    }
}
