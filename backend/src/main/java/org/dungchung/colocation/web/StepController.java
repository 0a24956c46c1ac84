package org.dungchung.colocation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.dungchung.colocation.ColocationRequest;
import org.dungchung.colocation.Concluding;
import org.dungchung.colocation.Contract;
import org.dungchung.colocation.Deciding;
import org.dungchung.colocation.Grounds;
import org.dungchung.colocation.RefusalClass;
import org.dungchung.colocation.RequestQuery;
import org.dungchung.colocation.RequestView;
import org.dungchung.colocation.Requesting;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes the steps of a request, each a resource of its own: the owner answers, the requester withdraws, either side enters the contract. */
@RestController
@RequestMapping("/api/requests/{id}")
class StepController {

    private final Requesting requesting;
    private final Deciding deciding;
    private final Concluding concluding;
    private final RequestQuery requests;
    private final Today today;

    StepController(
            Requesting requesting, Deciding deciding, Concluding concluding, RequestQuery requests, Today today) {
        this.requesting = requesting;
        this.deciding = deciding;
        this.concluding = concluding;
        this.requests = requests;
        this.today = today;
    }

    @PutMapping("/acceptance")
    ResponseEntity<RequestView> accept(@PathVariable UUID id, @RequestHeader("If-Match") @Nullable String ifMatch) {
        return answer(deciding.accept(today.step(id, ifMatch)));
    }

    @PutMapping("/refusal")
    ResponseEntity<RequestView> refuse(
            @PathVariable UUID id,
            @RequestHeader("If-Match") @Nullable String ifMatch,
            @Valid @RequestBody RefusalBody body) {
        return answer(deciding.refuse(today.step(id, ifMatch), new Grounds(body.refusalClass(), body.reason())));
    }

    @PutMapping("/withdrawal")
    ResponseEntity<RequestView> withdraw(
            @PathVariable UUID id,
            @RequestHeader("If-Match") @Nullable String ifMatch,
            @Valid @RequestBody(required = false) @Nullable WithdrawalBody body) {
        return answer(requesting.withdraw(today.step(id, ifMatch), body == null ? null : body.reason()));
    }

    @PutMapping("/contract")
    ResponseEntity<RequestView> conclude(
            @PathVariable UUID id,
            @RequestHeader("If-Match") @Nullable String ifMatch,
            @Valid @RequestBody ContractBody body) {
        return answer(concluding.conclude(today.step(id, ifMatch), body.contract()));
    }

    private ResponseEntity<RequestView> answer(ColocationRequest request) {
        RequestView view = requests.get(request.getId(), today.caller());
        return ResponseEntity.ok().eTag(Etag.of(view.version())).body(view);
    }

    /** Why an owner refuses. */
    record RefusalBody(
            @NotNull RefusalClass refusalClass,
            @NotBlank @Size(max = 2000) String reason) {}

    /** Why it is taken back; only an owner must say so. */
    record WithdrawalBody(@Nullable @Size(max = 2000) String reason) {}

    /** A signed contract; its term begins with the signature unless said otherwise. */
    record ContractBody(
            @NotBlank @Size(max = 200) String contractNumber,
            @NotNull LocalDate signedOn,
            @Nullable LocalDate contractFrom,
            @Nullable LocalDate contractTo,
            @NotNull LocalDate firstUseOn) {

        Contract contract() {
            LocalDate from = contractFrom == null ? signedOn : contractFrom;
            return new Contract(contractNumber.strip(), signedOn, from, contractTo, firstUseOn);
        }
    }
}
