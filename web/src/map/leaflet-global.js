/** The editing library knows Leaflet by a global name alone, and writes to it. Import before that library. */
import * as leaflet from 'leaflet';

Object.assign(globalThis, { L: { ...leaflet } });
