package org.dungchung.territory.unit;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/** What a person says of an area, hamlet or zone. A change says all of it again: what is left out is unknown from then on. */
public sealed interface UnitForm permits AreaForm, HamletForm, ZoneForm {

    /** What it is about. */
    UnitKind unit();

    /** Its code; null where the form says none, for it cannot change. */
    @Nullable String code();

    /** By the names of its fields, what names it in its register for good; null where the form does not say it. */
    default Map<String, @Nullable Object> identity() {
        return Collections.singletonMap("code", code());
    }

    /** The first day of the version; null = open. Of a change from a day on that day. */
    @Nullable LocalDate validFrom();

    /** The last day of the version; null = open. Of a change from a day on null means that of the version before. */
    @Nullable LocalDate validTo();

    /** Why it is recorded or changed; a change needs one. */
    @Nullable String reason();

    /** The areas to which it belongs by the register; none when it names none. */
    List<Belonging> belongsTo();

    /**
     * Makes sure that it can be recorded.
     *
     * @throws InvalidInput if a field is missing or cannot be
     */
    void require();

    /**
     * The values by the names of the parameters of the statement that records them; geometries as extended WKB in WGS 84, in hexadecimal digits.
     *
     * @throws InvalidInput if a geometry is none
     */
    Map<String, @Nullable Object> values();

    /**
     * To which area something belongs by the register.
     *
     * @param field of the form
     * @param level null for any
     */
    record Belonging(String field, String code, @Nullable String level) {}
}
