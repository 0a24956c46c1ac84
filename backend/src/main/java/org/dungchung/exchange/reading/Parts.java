package org.dungchung.exchange.reading;

import java.util.List;
import java.util.Map;

/** Finds the sheet or layer that somebody means. */
public final class Parts {

    private Parts() {}

    /**
     * Returns the part with this name, else the one with this number, counted from one.
     *
     * @throws UnreadableFile if there is none
     */
    public static String named(String wanted, List<String> parts) {
        for (String part : parts) {
            if (part.equalsIgnoreCase(wanted.strip())) {
                return part;
            }
        }
        if (wanted.strip().matches("\\d{1,4}")) {
            int number = Integer.parseInt(wanted.strip());
            if (number >= 1 && number <= parts.size()) {
                return parts.get(number - 1);
            }
        }
        throw new UnreadableFile(
                "unknown-part",
                "The file has no sheet or layer '%s'. It has: %s.".formatted(wanted, String.join(", ", parts)),
                Map.of("part", wanted, "parts", String.join(", ", parts)));
    }
}
