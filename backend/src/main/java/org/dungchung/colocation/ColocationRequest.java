package org.dungchung.colocation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * One organisation's request for places of another's asset, and how far it has come.
 *
 * <p>Addressed to who owned the asset when it was filed. Who recorded what when, and every earlier state, is kept by the database.
 */
@Entity
@Table(schema = "colocation", name = "request")
@SuppressWarnings("UnusedVariable") // what is only written here is read by requests.sql
public class ColocationRequest implements Persistable<UUID> {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(updatable = false)
    private String number;

    @Column(updatable = false)
    private UUID assetId;

    @Embedded
    private Parties parties;

    private int places;

    private @Nullable String purpose;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    @Embedded
    private Clocked days;

    private @Nullable LocalDate answeredOn;

    @Embedded
    private @Nullable Withdrawal withdrawal;

    @Embedded
    private @Nullable Grounds grounds;

    @Embedded
    private @Nullable Contract contract;

    private @Nullable UUID tenancyId;

    @SuppressWarnings("NullAway.Init")
    protected ColocationRequest() {} // for Hibernate

    private ColocationRequest(String number, Filing filing, Parties parties, Clocked days) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.assetId = filing.asset();
        this.parties = parties;
        this.places = filing.places();
        this.purpose = filing.purpose();
        this.state = RequestState.FILED;
        this.days = days;
    }

    /** A request as its requester hands it in. */
    static ColocationRequest file(String number, Filing filing, Parties parties, Clocked days) {
        return new ColocationRequest(number, filing, parties, days);
    }

    /** The owner agrees and keeps the places. */
    void accept(LocalDate day) {
        become(RequestState.ACCEPTED);
        answeredOn = day;
    }

    /** The owner says no. */
    void refuse(Grounds grounds, LocalDate day) {
        become(RequestState.REFUSED);
        answeredOn = day;
        this.grounds = grounds;
    }

    /** The requester wants it no more, or the owner cannot keep its promise, which ends with it. */
    void withdraw(Withdrawal withdrawal) {
        become(RequestState.WITHDRAWN);
        this.withdrawal = withdrawal;
    }

    /** Both have signed, and the tenancy stands. */
    void conclude(Contract contract, UUID tenancy) {
        become(RequestState.CONTRACTED);
        this.contract = contract;
        tenancyId = tenancy;
    }

    /** @throws WrongState unless {@code next} may follow the present state */
    void requireCanBecome(RequestState next) {
        if (!state.next().contains(next)) {
            throw new WrongState(number, state, next);
        }
    }

    private void become(RequestState next) {
        requireCanBecome(next);
        state = next;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }

    /** Grows by one with every step; 0 when filed. */
    public int version() {
        return version == null ? 0 : version;
    }

    /** As in {@code DN-2026-0001}: the year of filing, and the place in that year's register. */
    public String number() {
        return number;
    }

    public RequestState state() {
        return state;
    }

    /** The last day on which an answer is in time. */
    public LocalDate dueOn() {
        return days.dueOn();
    }

    UUID assetId() {
        return assetId;
    }

    String owner() {
        return parties.owner();
    }

    String requester() {
        return parties.requester();
    }

    int places() {
        return places;
    }
}
