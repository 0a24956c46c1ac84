package org.dungchung.exchange;

import java.util.Map;

/**
 * What is said of a cell whose row is taken.
 *
 * @param rule the name of the rule, kebab case
 * @param hint in English; a page translates by rule
 * @param facts what the hint says, by name
 */
record Warning(String rule, String hint, Map<String, Object> facts) {}
