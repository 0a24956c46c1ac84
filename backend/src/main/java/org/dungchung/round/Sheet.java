package org.dungchung.round;

import java.util.List;
import org.dungchung.contest.Contest;

/** All that one organisation and the authority have to do with each other in a round. */
public record Sheet(Round round, Submission submission, List<Correction> corrections, List<Contest> contests) {}
