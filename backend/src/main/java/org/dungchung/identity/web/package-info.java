/** Sign-in and sign-out over HTTP, who may call which endpoint, and the headers that keep a browser on our side. */
@NullMarked
package org.dungchung.identity.web;

import org.jspecify.annotations.NullMarked;
