package org.dungchung.asset.part;

import java.util.HashMap;
import java.util.Map;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * The code that another organisation than the owner has for an asset.
 *
 * @param organisation code of the organisation that calls it so; required
 * @param code what it calls it; required
 */
public record CodeForm(
        @Nullable String organisation,
        @Nullable String code,
        @Nullable String reason) implements PartForm {

    private static final int LETTERS = 200;

    @Override
    public PartKind kind() {
        return PartKind.CODE;
    }

    @Override
    public @Nullable String belongsTo() {
        return organisation;
    }

    @Override
    public void require() {
        new InvalidInput.Check()
                .present("organisation", organisation, "the code of the organisation that calls it so")
                .present("code", code, "what the organisation calls it")
                .that(code == null || code.length() <= LETTERS, "code", code, "at most 200 letters")
                .done();
    }

    @Override
    public Map<String, @Nullable Object> values() {
        var values = new HashMap<String, @Nullable Object>();
        values.put("organisation", organisation);
        values.put("code", code);
        return values;
    }
}
