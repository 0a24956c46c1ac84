package org.dungchung.colocation;

import java.time.LocalDate;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.platform.ExpectedVersion;

/**
 * A step of a request: which one, in which version its author saw it, who takes the step, and on which day.
 *
 * @param on the day of the step; today, unless letters of the past are entered
 */
public record Step(UUID request, ExpectedVersion expected, Caller caller, LocalDate on) {}
