package org.dungchung.sharing;

import java.util.UUID;
import org.dungchung.identity.Caller;

/**
 * One side of a tenancy says alone what is recorded of it; told in the transaction in which it said so.
 *
 * @param other the organisation on the other side, which has not said so
 * @param contradicted whether the other side had said otherwise; false: it has said nothing yet
 */
public record TenancyContested(UUID id, Caller by, String other, boolean contradicted) {}
