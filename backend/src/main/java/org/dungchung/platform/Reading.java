package org.dungchung.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads in a transaction of its own unless there is one: only a transaction tells the database as whom it looks, and without that there is no row.
 * A refusal thrown by such a read leaves a larger transaction alone.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Transactional(readOnly = true, noRollbackFor = RuntimeException.class)
public @interface Reading {}
