package org.dungchung.platform;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A change of the registry that can wait for review. Called by somebody whose changes wait, the method runs to its end, so that every rule
 * answers at once, is undone, and is kept as an item of a change-set (module {@code changeset}), which runs it again when it is published.
 *
 * <p>Its arguments are an id, an {@link ExpectedVersion} and forms: records that JSON can hold. Its answer is a state that a {@link Standing} of the
 * same subject gives too.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Proposable {

    /** What it does, in kebab-case, unlike any other: {@code asset-change}. Kept with each item, so it never changes. */
    String act();

    /** What kind of thing it makes or changes, the {@link Standing#subject()}. */
    String subject();

    /** Whether it makes a new thing: an id among its arguments is then that to which the new thing belongs. */
    boolean creates() default false;
}
