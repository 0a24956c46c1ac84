package org.dungchung.document;

import java.text.Normalizer;
import java.util.Locale;

/** Names of files as they are kept: no folder, nothing that is not seen, and the ending of what the file is. */
final class FileName {

    private static final int LONGEST = 120;

    private FileName() {}

    /** The name under which a file is kept that its sender's computer calls {@code sent}. */
    static String of(String sent, FileType type) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String seen = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("[\"*:<>?|]", "_")
                .replaceAll("\\s+", " ")
                .strip();
        String stem = withoutEnding(seen).replaceAll("^[. ]+|[. ]+$", "");
        int letters = Math.min(stem.codePointCount(0, stem.length()), LONGEST);
        String shortened = stem.substring(0, stem.offsetByCodePoints(0, letters));
        return (shortened.isBlank() ? "tep" : shortened.strip()) + "." + type.ending();
    }

    /** What is before the last dot, where something short follows it. */
    private static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        boolean isEnding = ending.matches("[a-z0-9]{1,5}");
        return dot >= 0 && isEnding ? name.substring(0, dot) : name;
    }
}
