package org.dungchung.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * One organisation's hold on places of one asset: when it uses them, and under which contract. The two are different periods.
 *
 * <p>Who recorded what when, and every earlier state, is kept by the database.
 */
@Entity
@Table(schema = "sharing", name = "tenancy")
class Tenancy implements Persistable<UUID> {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(updatable = false)
    private UUID assetId;

    private String organisation;
    private int places;
    private boolean used;
    private @Nullable LocalDate usedFrom;
    private @Nullable LocalDate usedTo;
    private @Nullable String contractNumber;
    private @Nullable LocalDate contractSignedOn;
    private @Nullable LocalDate contractFrom;
    private @Nullable LocalDate contractTo;
    private boolean reportedByOwner;
    private boolean reportedByTenant;
    private boolean claimed;
    private boolean restricted;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected Tenancy() {} // for Hibernate

    private Tenancy(UUID id, UUID assetId, Terms terms) {
        this.id = id;
        this.assetId = assetId;
        this.organisation = terms.organisation();
        take(terms);
    }

    /** A tenancy that begins with what {@code sides} report; who uses an asset without being asked is reported by nobody yet. */
    static Tenancy start(UUID asset, Terms terms, Sides sides) {
        var tenancy = new Tenancy(UUID.randomUUID(), asset, terms);
        tenancy.reportedByOwner = sides.owner();
        tenancy.reportedByTenant = sides.tenant();
        tenancy.claimed = sides.tenantAlone();
        return tenancy;
    }

    /**
     * Takes down what somebody says; the organisation stays, for another one's use is another tenancy. A side that says what is recorded
     * confirms it; a side that says otherwise is alone with it until the other one confirms. What a tenant alone says takes no place, as far
     * as it is more than what stood: the owner's word makes it so.
     *
     * @param sides neither for the authority, whose word changes no mark
     */
    void report(Terms terms, Sides sides) {
        boolean more = !terms.isWithin(terms());
        claimed = !sides.owner() && (claimed || (sides.tenantAlone() && more));
        mark(sides, terms().saysTheSameAs(terms));
        take(terms);
    }

    private void mark(Sides sides, boolean same) {
        if (sides.owner() || sides.tenant()) {
            reportedByOwner = sides.owner() || (same && reportedByOwner);
            reportedByTenant = sides.tenant() || (same && reportedByTenant);
        }
    }

    private void take(Terms terms) {
        places = terms.places();
        used = terms.used();
        usedFrom = terms.usedFrom();
        usedTo = terms.usedTo();
        contractNumber = terms.contractNumber();
        contractSignedOn = terms.contractSignedOn();
        contractFrom = terms.contractFrom();
        contractTo = terms.contractTo();
        restricted = terms.restricted();
        reason = terms.reason();
    }

    /** What holds now. */
    Terms terms() {
        return new Terms(
                organisation,
                places,
                used,
                usedFrom,
                usedTo,
                contractNumber,
                contractSignedOn,
                contractFrom,
                contractTo,
                restricted,
                reason);
    }

    /** What is recorded now, in the words of the API. */
    TenancyState state() {
        return new TenancyState(
                id,
                assetId,
                organisation,
                places,
                used,
                usedFrom,
                usedTo,
                contractNumber,
                contractSignedOn,
                contractFrom,
                contractTo,
                reportedByOwner,
                reportedByTenant,
                restricted,
                version());
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }

    /** Whether the side that does not speak now has said what is recorded. */
    boolean isReportedByOther(Sides speaking) {
        return (reportedByOwner && !speaking.owner()) || (reportedByTenant && !speaking.tenant());
    }

    /** Whether the tenant alone says so; then it takes no place. */
    boolean isClaimed() {
        return claimed;
    }

    UUID assetId() {
        return assetId;
    }

    String organisation() {
        return organisation;
    }

    /** Grows by one with every change; 0 at first. */
    int version() {
        return version == null ? 0 : version;
    }

    /**
     * What a tenancy says.
     *
     * @param places at least one
     * @param used false: let under a contract and not used (yet); then there is no period of use
     * @param usedFrom first day of use, null when unknown
     * @param usedTo last day of use, null while it goes on
     * @param contractTo last day of the contract, null when it has no end
     * @param restricted of defence or security: takes room and counts for nobody
     */
    record Terms(
            String organisation,
            int places,
            boolean used,
            @Nullable LocalDate usedFrom,
            @Nullable LocalDate usedTo,
            @Nullable String contractNumber,
            @Nullable LocalDate contractSignedOn,
            @Nullable LocalDate contractFrom,
            @Nullable LocalDate contractTo,
            boolean restricted,
            @Nullable String reason) {

        /** Whether it takes no more places than {@code other}, on no day on which that takes none. */
        boolean isWithin(Terms other) {
            return places <= other.places
                    && (!used || (other.used && lies(usedFrom, usedTo, other.usedFrom, other.usedTo)))
                    && (!isLet()
                            || (other.isLet() && lies(contractFrom, contractTo, other.contractFrom, other.contractTo)));
        }

        private boolean isLet() {
            return contractNumber != null || contractSignedOn != null || contractFrom != null;
        }

        /** Whether a period lies in another one; null days are open. */
        private static boolean lies(
                @Nullable LocalDate from, @Nullable LocalDate to, @Nullable LocalDate first, @Nullable LocalDate last) {
            return (first == null || (from != null && !from.isBefore(first)))
                    && (last == null || (to != null && !to.isAfter(last)));
        }

        /** Whether both say the same, whatever the reason for saying it. */
        boolean saysTheSameAs(Terms other) {
            return equals(new Terms(
                    other.organisation,
                    other.places,
                    other.used,
                    other.usedFrom,
                    other.usedTo,
                    other.contractNumber,
                    other.contractSignedOn,
                    other.contractFrom,
                    other.contractTo,
                    other.restricted,
                    reason));
        }
    }

    /** Which side of a tenancy has reported it. */
    record Sides(boolean owner, boolean tenant) {

        boolean tenantAlone() {
            return tenant && !owner;
        }
    }
}
