package org.dungchung.platform.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Month;
import org.dungchung.geo.BoundingBox;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Endpoints that fail, one for each way in which a request can; only where a test names them, never found by scanning. */
@TestComponent
@RestController
class Failing {

    @GetMapping("/days")
    String day(@RequestParam LocalDate day) {
        return day.toString();
    }

    @GetMapping("/months")
    String month(@RequestParam Month month) {
        return month.name();
    }

    @GetMapping("/boxes")
    String box(@RequestParam BoundingBox bbox) {
        return bbox.toString();
    }

    @GetMapping(value = "/limits", produces = "text/plain")
    String limit(@RequestParam @Max(10_000) int limit) {
        return "" + limit;
    }

    @PostMapping(value = "/body", consumes = "application/json")
    String body(@Valid @RequestBody Body body) {
        return body.name();
    }

    @GetMapping("/too-large")
    String tooLarge() {
        throw new MaxUploadSizeExceededException(1);
    }

    @GetMapping("/stale")
    String stale() {
        throw new OptimisticLockingFailureException("row of table secret");
    }

    @GetMapping("/bug")
    String bug() {
        throw new IllegalStateException("select secret");
    }

    @GetMapping("/constraint")
    String constraint(@RequestParam String state) {
        SQLException cause = new PSQLException(
                new ServerErrorMessage("SERROR\0C" + state + "\0Mduplicate\0DKey (code)=(secret)\0nthing_code_uk\0"));
        throw new DataIntegrityViolationException("insert into secret", cause);
    }

    record Body(@NotBlank String name, @Nullable Month month) {}
}
