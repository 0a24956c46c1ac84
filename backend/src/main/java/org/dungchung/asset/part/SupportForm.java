package org.dungchung.asset.part;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What a cable hangs on or runs through.
 *
 * @param support id of a pole, pole line, mast, manhole, duct section, trench or tunnel; required
 * @param sequence its place along the cable, 0 or more; required
 */
public record SupportForm(
        @Nullable UUID support,
        @Nullable Integer sequence,
        @Nullable String reason) implements PartForm {

    @Override
    public PartKind kind() {
        return PartKind.SUPPORT;
    }

    @Override
    public @Nullable UUID names() {
        return support;
    }

    @Override
    public void require() {
        new InvalidInput.Check()
                .present(
                        "support",
                        support,
                        "the id of a pole, pole line, mast, manhole, duct section, trench or tunnel")
                .present("sequence", sequence, "its place along the cable, 0 or more")
                .done();
    }

    @Override
    public Map<String, @Nullable Object> values() {
        var values = new HashMap<String, @Nullable Object>();
        values.put("support", support);
        values.put("sequence", sequence);
        return values;
    }
}
