package org.dungchung.indicator;

/** A text in both languages of the product. */
public record Text(String vi, String en) {}
