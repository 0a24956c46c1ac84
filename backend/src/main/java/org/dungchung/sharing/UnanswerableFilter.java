package org.dungchung.sharing;

import java.io.Serial;
import java.util.Map;
import org.dungchung.geo.BoundingBox;
import org.dungchung.platform.Refusal;

/** A filter that nothing can ever pass, so that an empty list would look like an answer. */
public class UnanswerableFilter extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    private UnanswerableFilter(String rule, String detail, Map<String, Object> facts) {
        this(Reason.INVALID, rule, detail, facts);
    }

    private UnanswerableFilter(Reason reason, String rule, String detail, Map<String, Object> facts) {
        super(reason, rule, detail, facts);
    }

    static UnanswerableFilter owner(String code) {
        return new UnanswerableFilter(
                "unknown-owner",
                "There is no organisation %s. GET /api/organisations lists them.".formatted(code),
                Map.of("owner", code));
    }

    /** Of an organisation that uses assets. */
    public static UnanswerableFilter tenant(String code) {
        return new UnanswerableFilter(
                "unknown-tenant",
                "There is no organisation %s. GET /api/organisations lists them.".formatted(code),
                Map.of("tenant", code));
    }

    /** Of an organisation that runs stations; refused as coverage refuses it. */
    static UnanswerableFilter operator(String code) {
        return new UnanswerableFilter(
                Reason.UNKNOWN,
                "unknown-operator",
                "There is no organisation %s. GET /api/organisations lists them.".formatted(code),
                Map.of("operator", code));
    }

    /** Of a hamlet in which assets lie. */
    public static UnanswerableFilter hamlet(String code) {
        return new UnanswerableFilter(
                "unknown-hamlet",
                "There is no hamlet %s there in those boundaries. GET /api/hamlets lists them.".formatted(code),
                Map.of("hamlet", code));
    }

    static UnanswerableFilter box(BoundingBox box) {
        return new UnanswerableFilter(
                "box-outside-world",
                "The box %s,%s,%s,%s lies outside the world: longitudes are within ±180 and latitudes within ±90."
                        .formatted(box.west(), box.south(), box.east(), box.north()),
                Map.of());
    }
}
