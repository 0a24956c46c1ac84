package org.dungchung.document;

import java.util.Objects;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.Proposable;
import org.dungchung.platform.ReasonRequired;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records documents of assets, changes what is said of them, and takes them out of use. */
@Service
public class DocumentEditing {

    private final Documents documents;
    private final Contents contents;
    private final DocumentRights rights;
    private final CurrentCaller caller;

    DocumentEditing(Documents documents, Contents contents, DocumentRights rights, CurrentCaller caller) {
        this.documents = documents;
        this.contents = contents;
        this.rights = rights;
        this.caller = caller;
    }

    /**
     * Makes a file that was sent in for an asset a document of it.
     *
     * @throws org.dungchung.asset.UnknownAsset if there is no such asset, or the caller may not know that there is
     * @throws org.dungchung.asset.NotYourAsset if it is another's
     * @throws UnknownDocument if no such file was sent in for it by the caller's side
     * @throws org.dungchung.platform.InvalidInput if what is said of it cannot be
     */
    @Proposable(act = "document-attach", subject = DocumentStanding.SUBJECT, creates = true)
    @Transactional
    public DocumentState attach(UUID asset, Attachment attachment) {
        Caller who = caller.get();
        rights.requireEditing(asset, who);
        if (contents.find(attachment.file())
                .filter(file -> file.asset().equals(asset) && isOfSide(file, who))
                .isEmpty()) {
            throw new UnknownDocument(attachment.file());
        }
        attachment.form().require();
        UUID id = UUID.randomUUID();
        documents.insert(id, asset, attachment.file(), attachment.form());
        return documents.find(id).orElseThrow();
    }

    /**
     * Says anew what a document is; its file stays.
     *
     * @throws UnknownDocument if there is none, or the caller may not know that there is
     * @throws org.dungchung.asset.NotYourAsset if its asset is another's
     * @throws org.dungchung.platform.StaleVersion if somebody changed it meanwhile
     * @throws ReasonRequired without a reason
     */
    @Proposable(act = "document-change", subject = DocumentStanding.SUBJECT)
    @Transactional
    public DocumentState change(UUID id, ExpectedVersion expected, DocumentForm form) {
        DocumentState document = forChange(id);
        expected.require(document.version(), () -> document, form);
        String reason = ReasonRequired.of(form.reason());
        form.require();
        documents.update(document, Objects.requireNonNull(form.title()), form.takenOn(), document.retired(), reason);
        return documents.find(id).orElseThrow();
    }

    /**
     * Takes a document out of use, or back in; nothing is deleted.
     *
     * @throws UnknownDocument as {@link #change}
     * @throws org.dungchung.asset.NotYourAsset as {@link #change}
     * @throws org.dungchung.platform.StaleVersion as {@link #change}
     * @throws ReasonRequired without a reason
     */
    @Proposable(act = "document-retire", subject = DocumentStanding.SUBJECT)
    @Transactional
    public DocumentState retire(UUID id, ExpectedVersion expected, DocumentRetirement retirement) {
        DocumentState document = forChange(id);
        expected.require(document.version(), () -> document, retirement);
        String reason = ReasonRequired.of(retirement.reason());
        documents.update(document, document.title(), document.takenOn(), retirement.retired(), reason);
        return documents.find(id).orElseThrow();
    }

    private static boolean isOfSide(SentFile file, Caller who) {
        return who.scope() == null || who.scope().equals(file.organisation());
    }

    private DocumentState forChange(UUID id) {
        DocumentState document = documents
                .findForChange(id)
                .filter(found -> rights.sees(found.asset(), caller.get()))
                .orElseThrow(() -> new UnknownDocument(id));
        rights.requireEditing(document.asset(), caller.get());
        return document;
    }
}
