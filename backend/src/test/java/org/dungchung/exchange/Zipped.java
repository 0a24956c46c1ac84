package org.dungchung.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs what a test wrote, and unpacks what came back. */
final class Zipped {

    private Zipped() {}

    static byte[] of(Path folder, String... names) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(Files.readAllBytes(folder.resolve(name)));
            }
        }
        return packed.toByteArray();
    }

    /** Unpacks into a new folder beside; of a file of ours the names are known to be plain. */
    static Path into(Path parent, byte[] packed) throws IOException {
        Path folder = Files.createTempDirectory(parent, "zip");
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Files.write(folder.resolve(entry.getName()), zip.readAllBytes());
            }
        }
        return folder;
    }
}
