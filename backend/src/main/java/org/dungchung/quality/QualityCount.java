package org.dungchung.quality;

/** A rule and how many things do not keep it, as far as the caller may see them. */
public record QualityCount(QualityRule rule, long findings) {}
