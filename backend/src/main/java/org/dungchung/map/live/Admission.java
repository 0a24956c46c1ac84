package org.dungchung.map.live;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * On what terms somebody listens.
 *
 * @param stillSignedIn asked before anything is told
 * @param longest after which the page has to ask anew
 */
public record Admission(String username, BooleanSupplier stillSignedIn, Duration longest) {}
