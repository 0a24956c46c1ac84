package org.dungchung;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Everything that an answer says, as text to search in: workbooks are unpacked. */
final class AnswerText {

    private AnswerText() {}

    static String of(MvcTestResult answer) {
        return textOf(answer.getResponse().getContentAsByteArray());
    }

    private static String textOf(byte[] body) {
        boolean zipped = body.length > 2 && body[0] == 'P' && body[1] == 'K';
        return zipped ? unzipped(body) : new String(body, StandardCharsets.UTF_8);
    }

    /** Through a file: a workbook's entries tell their sizes only in the directory at its end. */
    private static String unzipped(byte[] body) {
        try {
            Path file = Files.createTempFile("answer", ".xlsx");
            Files.write(file, body);
            try (var zip = new ZipFile(file.toFile())) {
                return zip.stream().map(entry -> entryOf(zip, entry)).collect(Collectors.joining());
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String entryOf(ZipFile zip, ZipEntry entry) {
        try (var in = zip.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
