package org.dungchung.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.dungchung.document.FileType;
import org.dungchung.document.Pictures;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes in photos of findings, once under the id that the telephone has given each, and hands them out. Each piece is read in a transaction of its own, so
 * that whose network is slow holds no connection to the database.
 */
@Service
public class Photos {

    private final PhotoStore store;
    private final FindingStore findings;
    private final Pictures pictures;
    private final CurrentCaller callers;
    private final TransactionTemplate transaction;

    Photos(
            PhotoStore store,
            FindingStore findings,
            Pictures pictures,
            CurrentCaller callers,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.findings = findings;
        this.pictures = pictures;
        this.callers = callers;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Takes in a photo.
     *
     * @return whether it is new; false where the same was received before
     * @throws PhotoDiffers if something else was received under its id
     * @throws UnknownFinding if there is no such finding, or the caller may not know that there is
     * @throws org.dungchung.document.UnsupportedFile if its bytes are no JPEG, PNG or WebP
     * @throws org.dungchung.document.FileTooLarge if it has more than 20 MB
     * @throws org.dungchung.document.PictureTooLarge if it claims to have more pixels than any camera gives
     * @throws org.dungchung.platform.InvalidInput if what is said of it cannot be
     */
    public boolean take(UUID finding, UUID photo, InputStream in, PhotoForm form) throws IOException {
        form.require();
        Caller caller = callers.get();
        transaction.executeWithoutResult(status -> findings.get(finding, caller));
        return pictures.look(
                in,
                picture -> Objects.requireNonNull(
                        transaction.execute(status -> keep(finding, photo, form, picture, caller))));
    }

    private boolean keep(UUID finding, UUID photo, PhotoForm form, Pictures.Picture picture, Caller caller) {
        if (store.insert(photo, finding, form, picture, caller)) {
            return true;
        }
        boolean same = store.find(photo)
                .filter(kept ->
                        kept.findingId().equals(finding) && kept.sha256().equals(picture.sha256()))
                .isPresent();
        if (!same) {
            throw new PhotoDiffers(photo);
        }
        return false;
    }

    /**
     * What a photo is; its bytes are had from {@link #write}.
     *
     * @throws UnknownFinding if there is no such finding, or the caller may not know that there is
     * @throws UnknownPhoto if it has none such
     */
    public FileType type(UUID finding, UUID photo) {
        Caller caller = callers.get();
        return Objects.requireNonNull(transaction.execute(
                status -> getOf(findings.get(finding, caller), photo).type()));
    }

    /** Writes a photo that {@link #type} has found, as it came. */
    public void write(UUID photo, OutputStream out) throws IOException {
        int part = 0;
        for (Optional<byte[]> piece = piece(photo, part); piece.isPresent(); piece = piece(photo, ++part)) {
            out.write(piece.get());
        }
    }

    /**
     * A small JPEG of a photo; empty where it cannot be drawn here.
     *
     * @throws UnknownFinding as {@link #type}
     */
    public Optional<byte[]> thumbnail(UUID finding, UUID photo) {
        Caller caller = callers.get();
        return Objects.requireNonNull(transaction.execute(status ->
                store.thumbnail(getOf(findings.get(finding, caller), photo).id())));
    }

    private Optional<byte[]> piece(UUID photo, int part) {
        return Objects.requireNonNull(transaction.execute(status -> store.piece(photo, part)));
    }

    private PhotoStore.Kept getOf(SiteFinding finding, UUID photo) {
        return store.find(photo)
                .filter(kept -> kept.findingId().equals(finding.id()))
                .orElseThrow(() -> new UnknownPhoto(photo));
    }
}
