package org.dungchung.geo.ecql;

import org.geotools.api.feature.type.Name;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Function;
import org.geotools.filter.FilterFactoryImpl;

/** Makes filters, but no function of what somebody wrote: some read files or the server's settings. */
@SuppressWarnings("overrides")
final class WithoutFunctions extends FilterFactoryImpl {

    @Override
    public Function function(String name, Expression[] arguments) {
        throw new UnsupportedOperationException(name);
    }

    @Override
    public Function function(Name name, Expression... arguments) {
        throw new UnsupportedOperationException(name.toString());
    }

    @Override
    public Function function(String name, Expression first) {
        throw new UnsupportedOperationException(name);
    }

    @Override
    public Function function(String name, Expression first, Expression second) {
        throw new UnsupportedOperationException(name);
    }

    @Override
    public Function function(String name, Expression first, Expression second, Expression third) {
        throw new UnsupportedOperationException(name);
    }
}
