package org.dungchung.document;

import java.util.HashSet;
import java.util.Set;

/** The names in a ZIP file, off its directory: nothing is unpacked, so there is nothing that could burst. */
final class ZipNames {

    private static final int DIRECTORY_END = 22;
    private static final int ENTRY = 46;
    private static final int MOST = 10_000;

    private ZipNames() {}

    static Set<String> of(Octets file) {
        var names = new HashSet<String>();
        int end = file.lastIndexOf("PK\u0005\u0006");
        if (end < 0 || end + DIRECTORY_END > file.length()) {
            return names;
        }
        long place = file.number(end + 16L, 4, false);
        while (names.size() < MOST && file.hasAt(place, 'P', 'K', 1, 2)) {
            long name = file.number(place + 28, 2, false);
            names.add(file.text(place + ENTRY, name));
            place += ENTRY + name + file.number(place + 30, 2, false) + file.number(place + 32, 2, false);
        }
        return names;
    }
}
