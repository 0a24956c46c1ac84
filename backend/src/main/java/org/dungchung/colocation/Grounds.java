package org.dungchung.colocation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Why a request is refused.
 *
 * @param reason in the owner's words, never blank
 */
@Embeddable
public record Grounds(
        @Enumerated(EnumType.STRING) @Column(name = "refusal_class")
        RefusalClass refusalClass,

        @Column(name = "refusal_reason") String reason) {}
