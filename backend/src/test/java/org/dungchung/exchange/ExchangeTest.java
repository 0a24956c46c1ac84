package org.dungchung.exchange;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.dungchung.support.PostgisTest;
import org.springframework.context.annotation.Import;

/** A test of files in and out, with the benches for both: all of them share one context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PostgisTest
@Import({ImportBench.class, ExportBench.class})
@interface ExchangeTest {}
