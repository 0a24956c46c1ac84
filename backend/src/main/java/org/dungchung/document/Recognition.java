package org.dungchung.document;

import java.util.Optional;
import java.util.Set;

/** Tells what a file is by its bytes alone; its name and what its sender says of it count for nothing. */
final class Recognition {

    private static final int LAST_WORDS = 2048;

    private Recognition() {}

    /** Empty for whatever is none of the types that are kept. */
    static Optional<FileType> of(Octets file) {
        if (file.hasAt(0, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(FileType.JPEG);
        }
        if (file.hasAt(0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return Optional.of(FileType.PNG);
        }
        if (file.hasAt(0, 'R', 'I', 'F', 'F') && file.hasAt(8, 'W', 'E', 'B', 'P')) {
            return Optional.of(FileType.WEBP);
        }
        if (file.hasAt(0, '%', 'P', 'D', 'F', '-')
                && file.lastIndexOf("%%EOF") >= Math.max(0, file.length() - LAST_WORDS)) {
            return Optional.of(FileType.PDF);
        }
        return file.hasAt(0, 'P', 'K', 3, 4) ? office(ZipNames.of(file)) : Optional.empty();
    }

    /** One of them, and without macros. */
    private static Optional<FileType> office(Set<String> names) {
        boolean runs = names.stream().anyMatch(name -> name.endsWith(".bin") && name.contains("vba"));
        if (runs || !names.contains("[Content_Types].xml")) {
            return Optional.empty();
        }
        if (names.contains("word/document.xml")) {
            return Optional.of(FileType.DOCX);
        }
        return names.contains("xl/workbook.xml") ? Optional.of(FileType.XLSX) : Optional.empty();
    }
}
