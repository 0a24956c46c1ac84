package org.dungchung.document;

import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Tells of documents and of what was sent in, to those who may know. */
@Service
@Reading
public class DocumentReading {

    private final Documents documents;
    private final Contents contents;
    private final DocumentRights rights;
    private final CurrentCaller caller;

    DocumentReading(Documents documents, Contents contents, DocumentRights rights, CurrentCaller caller) {
        this.documents = documents;
        this.contents = contents;
        this.rights = rights;
        this.caller = caller;
    }

    /**
     * The documents of an asset, for its owner and the authority; others are told of none.
     *
     * @return a JSON array
     * @throws org.dungchung.asset.UnknownAsset if there is no such asset, or the caller may not know that there is
     */
    public String list(UUID asset) {
        return rights.seesOfVisible(asset, caller.get())
                ? documents.list(asset, caller.get().scope())
                : "[]";
    }

    /**
     * One document as it stands.
     *
     * @throws UnknownDocument if there is none, or the caller may not know that there is
     */
    public DocumentState get(UUID id) {
        return documents
                .find(id)
                .filter(document -> rights.sees(document.asset(), caller.get()))
                .orElseThrow(() -> new UnknownDocument(id));
    }

    /**
     * Its versions, newest first, each with what it changed.
     *
     * @return a JSON array
     * @throws UnknownDocument as {@link #get}
     */
    public String history(UUID id) {
        get(id);
        return documents.history(id);
    }

    /**
     * A file, ready to be handed out ({@link HandingOut}).
     *
     * @throws UnknownDocument if there is none, or the caller may not know that there is
     */
    public Handed file(UUID id) {
        SentFile file = sent(id);
        return new Handed(file.id(), file.name(), file.type(), isBare(file, caller.get()));
    }

    /**
     * A small JPEG of a picture.
     *
     * @return null where there is none
     * @throws UnknownDocument as {@link #file}
     */
    public byte @Nullable [] thumbnail(UUID id) {
        return contents.thumbnail(sent(id).id());
    }

    private SentFile sent(UUID id) {
        return contents.find(id)
                .filter(file -> rights.sees(file, caller.get()))
                .orElseThrow(() -> new UnknownDocument(id));
    }

    /** A photo tells where its sender stood, when, and with what: that is for the sender's own side and for the authority. */
    private static boolean isBare(SentFile file, Caller reader) {
        return file.type().isPicture()
                && reader.scope() != null
                && !reader.scope().equals(file.organisation());
    }

    /**
     * A file that is handed out.
     *
     * @param bare without what the camera wrote beside the pixels
     */
    public record Handed(UUID id, String name, FileType type, boolean bare) {}
}
