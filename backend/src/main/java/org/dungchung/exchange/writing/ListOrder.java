package org.dungchung.exchange.writing;

import org.dungchung.identity.Caller;
import org.dungchung.platform.AsOf;
import org.dungchung.sharing.AssetFilter;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of a list of assets.
 *
 * @param columns names of properties with commas between them; null wants the usual
 * @param format csv or xlsx
 * @param filter which assets
 */
public record ListOrder(
        @Nullable String columns, String format, Language language, AssetFilter filter, AsOf asOf, Caller caller) {}
