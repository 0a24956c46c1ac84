package org.dungchung.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.springframework.stereotype.Service;

/**
 * Takes in files, one at a time, so that the memory for looking at them is bounded. What was looked at is kept before it becomes a document: a change
 * that waits for review is tried in a transaction that is undone, and the file must outlive it.
 */
@Service
public class Uploading {

    private final Contents contents;
    private final DocumentRights rights;
    private final DocumentEditing editing;
    private final CurrentCaller caller;
    private final FileLooking looking;

    Uploading(
            Contents contents,
            DocumentRights rights,
            DocumentEditing editing,
            CurrentCaller caller,
            FileLooking looking) {
        this.contents = contents;
        this.rights = rights;
        this.editing = editing;
        this.caller = caller;
        this.looking = looking;
    }

    /**
     * Keeps a file and makes it a document of an asset.
     *
     * @param name as its sender's computer calls it
     * @param said of it; without a title the name of the file is one, without a day that of the camera
     * @throws org.dungchung.asset.UnknownAsset if there is no such asset, or the caller may not know that there is
     * @throws org.dungchung.asset.NotYourAsset if it is another's
     * @throws FileTooLarge if it has more than 20 MB
     * @throws UnsupportedFile if its bytes are of no type that is kept
     * @throws PictureTooLarge if it is a picture of more pixels than any camera gives
     * @throws org.dungchung.platform.InvalidInput if what is said of it cannot be
     */
    public DocumentState upload(UUID asset, InputStream in, String name, DocumentForm said) throws IOException {
        Caller sender = caller.get();
        rights.requireEditing(asset, sender);
        return editing.attach(asset, kept(asset, in, name, said, sender));
    }

    private Attachment kept(UUID asset, InputStream in, String name, DocumentForm said, Caller sender)
            throws IOException {
        return looking.look(in, file -> {
            String cleaned = FileName.of(name, file.type());
            String title = said.title() == null || said.title().isBlank()
                    ? cleaned
                    : said.title().strip();
            var day = said.takenOn() == null ? file.exif().takenOn() : said.takenOn();
            var form = new DocumentForm(title, day, said.reason());
            form.require();
            return new Attachment(contents.keep(asset, cleaned, file, sender), form);
        });
    }
}
