package org.dungchung.exchange.reading.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.dungchung.exchange.reading.RowSink;
import org.dungchung.exchange.reading.UnreadableFile;
import org.dungchung.platform.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An XLS file, gone through record by record: only its shared texts are in memory. Whatever POI makes of a damaged one, it is refused in the
 * same words.
 */
final class XlsBook {

    static final String FORMAT = "xls";

    /** In bytes. 65,536 rows, which is all that a sheet has, of thirty columns take half of it. */
    private static final long LARGEST = 64L << 20;

    private final Path file;
    private final List<BoundSheetRecord> sheets = new ArrayList<>();

    /** @throws UnreadableFile if it is none */
    XlsBook(Path file) {
        this.file = file;
        refuseLarge();
        walk(new Names());
    }

    private void refuseLarge() {
        try {
            if (Files.size(file) > LARGEST) {
                throw new UnreadableFile(
                        "sheet-too-large",
                        "An XLS file of more than %d MB is not read; save it as XLSX or CSV UTF-8."
                                .formatted(LARGEST >> 20),
                        Map.of("most", LARGEST >> 20));
            }
        } catch (IOException e) {
            throw damaged();
        }
    }

    /** The names of the sheets that are not hidden, in their order. */
    List<String> sheets() {
        return sheets.stream()
                .filter(sheet -> !sheet.isHidden() && !sheet.isVeryHidden())
                .map(BoundSheetRecord::getSheetname)
                .toList();
    }

    /** Gives the rows of a sheet of {@link #sheets}, merged cells filled. */
    void read(String sheet, @Nullable Character decimal, RowSink rows) {
        int number = number(sheet);
        var merged = new XlsMerges(number);
        walk(merged);
        var cells = new XlsRows(number, decimal, merged.found().into(rows));
        walk(cells);
        cells.end();
    }

    /** The number of a sheet in the order in which their records stand in the file, from zero. */
    private int number(String sheet) {
        List<String> inFile = Arrays.stream(BoundSheetRecord.orderByBofPosition(sheets))
                .map(BoundSheetRecord::getSheetname)
                .toList();
        return inFile.indexOf(sheet);
    }

    private void walk(AbortableHSSFListener listener) {
        var request = new HSSFRequest();
        request.addListenerForAllRecords(listener);
        try (var files = new POIFSFileSystem(file.toFile(), true)) {
            new HSSFEventFactory().abortableProcessWorkbookEvents(request, files);
        } catch (EncryptedDocumentException e) {
            throw UnreadableFile.notThisFormat(FORMAT, "it is locked by a password.");
        } catch (Refusal e) {
            throw e;
        } catch (IOException | HSSFUserException | RuntimeException e) {
            throw damaged();
        }
    }

    static UnreadableFile damaged() {
        return UnreadableFile.notThisFormat(
                FORMAT, "it is damaged, older than Excel 97, or no workbook; save it as XLSX.");
    }

    /** Gathers the sheets, which are named before the first of them begins. */
    private final class Names extends AbortableHSSFListener {

        @Override
        public short abortableProcessRecord(Record item) {
            if (item instanceof BoundSheetRecord sheet) {
                sheets.add(sheet);
            }
            return 0;
        }
    }
}
