package org.dungchung.inspection;

import java.util.UUID;
import org.dungchung.identity.Caller;

/** A finding of which somebody has to decide was received; told in the transaction in which it was. */
public record FindingReceived(UUID id, UUID inspection, Caller by) {}
