package org.dungchung.platform.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON that is sent to us: a list has no null among its elements, so that no form has to look for one. A form that tells of it at its field says
 * {@code contentNulls = Nulls.SET}.
 */
@Configuration(proxyBeanMethods = false)
class JsonBodies implements WebMvcConfigurer {

    private static final List<Class<?>> LISTS = List.of(List.class, Set.class, Collection.class);

    private final JsonMapper mapper;

    JsonBodies(JsonMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
        JsonMapper.Builder strict = mapper.rebuild();
        for (Class<?> list : LISTS) {
            strict.withConfigOverride(
                    list, override -> override.setNullHandling(JsonSetter.Value.forContentNulls(Nulls.FAIL)));
        }
        builder.withJsonConverter(new JacksonJsonHttpMessageConverter(strict.build()));
    }
}
