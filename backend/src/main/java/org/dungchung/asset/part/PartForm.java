package org.dungchung.asset.part;

import java.util.Map;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/** What a person says of a part of an asset. A change says all of it again: what is left out is unknown from then on. */
public sealed interface PartForm permits DuctForm, SupportForm, StationForm, SectorForm, CodeForm {

    /** Which kind of part it is about. */
    PartKind kind();

    /** Why it is recorded or changed; a change needs one. */
    @Nullable String reason();

    /** The organisation whose thing it is, where that is not the asset's owner; null where it is. */
    default @Nullable String belongsTo() {
        return null;
    }

    /** The station of the same asset that it is part of, and whose operator it belongs to; null where it is part of none. */
    default @Nullable UUID inStation() {
        return null;
    }

    /** Another asset that it names; null when it names none. */
    default @Nullable UUID names() {
        return null;
    }

    /**
     * Makes sure that it can be recorded.
     *
     * @throws InvalidInput if a field is missing or cannot be
     */
    void require();

    /**
     * What is recorded when the caller says this: nobody says anything in another's name.
     *
     * @param recorded as it stands; null when it is new
     * @throws InvalidInput if the caller says what is another's to say
     */
    default PartForm saidBy(Caller caller, @Nullable PartState recorded) {
        return this;
    }

    /** The values by the names of the parameters of the statement that records them. */
    Map<String, @Nullable Object> values();
}
