package org.dungchung.platform;

/** An answer that is a page of a list. */
public interface Listed {

    /** How many rows it has. */
    int listed();
}
