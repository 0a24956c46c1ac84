/** Features as the API answers them: with which properties, in which coordinate system. */
@NamedInterface("feature")
@NullMarked
package org.dungchung.geo.feature;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
