package org.dungchung.platform;

/** The answer that is being given can be had by anybody, also by who has not signed in: who reads it is not noted. */
public record ToldToEverybody() {}
