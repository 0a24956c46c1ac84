package org.dungchung.round;

import java.util.List;

/** A round with what was handed in to it, by the names of the organisations; an organisation is told of itself alone. */
public record Overview(Round round, List<Submission> submissions) {}
