package org.dungchung.identity.token;

import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;

/**
 * A program that came with a token.
 *
 * @param caller the user in whose name it speaks, as recorded now
 * @param grant what it speaks as
 * @param scope how far it goes
 */
public record Bearer(Caller caller, UUID grant, TokenScope scope) implements CurrentCaller.Identified {}
