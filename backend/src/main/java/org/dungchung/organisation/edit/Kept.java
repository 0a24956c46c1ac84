package org.dungchung.organisation.edit;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An organisation, group or membership as it is recorded.
 *
 * @param version grows by one with every change; also its ETag
 * @param said all of it, by the names of the API
 */
public record Kept(int version, Map<String, @Nullable Object> said) {}
