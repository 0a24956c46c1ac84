package org.dungchung.document;

import java.util.Optional;
import java.util.UUID;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.Standing;
import org.springframework.stereotype.Component;

/** How a document stands, for who may see it. */
@Component
class DocumentStanding implements Standing {

    static final String SUBJECT = "DOCUMENT";

    private final Documents documents;
    private final DocumentRights rights;
    private final CurrentCaller callers;

    DocumentStanding(Documents documents, DocumentRights rights, CurrentCaller callers) {
        this.documents = documents;
        this.rights = rights;
        this.callers = callers;
    }

    @Override
    public String subject() {
        return SUBJECT;
    }

    @Override
    public Optional<DocumentState> find(UUID id) {
        return documents.find(id).filter(document -> rights.sees(document.asset(), callers.get()));
    }
}
