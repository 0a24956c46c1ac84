package org.dungchung.asset.part;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * A duct or sub-duct.
 *
 * @param name its name within the section, such as A1; required
 * @param parent the duct in which it lies; null for one that lies in none
 * @param diameterMm outer diameter in millimetres, more than 0, at most 2000; null when nobody knows
 * @param occupant code of the organisation whose cable lies in it; null when it is free
 * @param occupiedFrom first day of occupation; null when nobody knows
 * @param occupiedTo last day of occupation; null while it goes on
 * @param reportedBy OWNER, TENANT or BOTH: who says of the occupation. The section's owner says it for itself; what the tenant said of the
 *     same occupant goes on, and only the authority records that it did. Null means as it was, of another occupant OWNER
 */
public record DuctForm(
        @Nullable String name,
        @Nullable UUID parent,
        @Nullable Double diameterMm,
        @Nullable String occupant,
        @Nullable LocalDate occupiedFrom,
        @Nullable LocalDate occupiedTo,
        @Nullable String reportedBy,
        @Nullable String reason)
        implements PartForm {

    @Override
    public PartKind kind() {
        return PartKind.DUCT;
    }

    @Override
    public void require() {
        new InvalidInput.Check()
                .present("name", name, "its name within the section, such as A1")
                .day("occupiedFrom", occupiedFrom)
                .day("occupiedTo", occupiedTo)
                .that(
                        reportedBy == null || List.of("OWNER", "TENANT", "BOTH").contains(reportedBy),
                        "reportedBy",
                        reportedBy,
                        "OWNER, TENANT or BOTH")
                .done();
    }

    @Override
    public DuctForm saidBy(Caller caller, @Nullable PartState recorded) {
        String before =
                recorded != null && Objects.equals(occupant, recorded.said().get("occupant"))
                        ? String.valueOf(recorded.said().get("reportedBy"))
                        : "OWNER";
        boolean either = caller.scope() == null || caller.scope().equals(occupant);
        String says = reportedBy == null ? before : either ? reportedBy : besideTheTenant(before);
        return new DuctForm(name, parent, diameterMm, occupant, occupiedFrom, occupiedTo, says, reason);
    }

    /** What stands once the owner has spoken for itself; what the tenant said goes on. */
    private String besideTheTenant(String before) {
        boolean tenantSays = !before.equals("OWNER");
        new InvalidInput.Check()
                .that(
                        tenantSays || "OWNER".equals(reportedBy),
                        "reportedBy",
                        reportedBy,
                        "OWNER; the tenant has not said so")
                .done();
        return tenantSays && !"TENANT".equals(reportedBy) ? "BOTH" : before;
    }

    @Override
    public Map<String, @Nullable Object> values() {
        var values = new HashMap<String, @Nullable Object>();
        values.put("name", name);
        values.put("parent", parent);
        values.put("diameterMm", diameterMm);
        values.put("occupant", occupant);
        values.put("occupiedFrom", occupiedFrom);
        values.put("occupiedTo", occupiedTo);
        values.put("reportedBy", reportedBy);
        return values;
    }
}
