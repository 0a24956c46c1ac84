package org.dungchung.sharing.web;

import org.dungchung.geo.BoundingBox;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;

/** Values that are one word of an address are described as such, not by what we read out of them. */
@Configuration(proxyBeanMethods = false)
class DescribedAsText {

    static {
        SpringDocUtils.getConfig()
                .addSimpleTypesForParameterObject(BoundingBox.class)
                .replaceWithClass(BoundingBox.class, String.class);
    }
}
