/** Draws the looks of legend.js as pictures for the map: points, and fillings of hamlets. */
import { COVERAGE, POINTS, SHAPES, USES } from './legend.js';

/** Pictures are drawn at twice their size, for sharp screens. */
export const PIXEL_RATIO = 2;

/**
 * Every picture that the style names.
 *
 * @returns {Map<string, ImageData>}
 */
export function pictures() {
  /** @type {Map<string, ImageData>} */
  const all = new Map();
  for (const { layer, shape, size } of POINTS) {
    for (const [use, look] of Object.entries(USES)) {
      all.set(`${layer}-${use}`, point(shape, size, look));
    }
  }
  for (const look of COVERAGE) {
    all.set(`hamlet-${look.state}`, filling(look));
    const use = { color: look.color, filled: look.state === 'covered', dash: look.dash };
    all.set(`hamlet-point-${look.state}`, point('pentagon', 18, use));
  }
  return all;
}

/**
 * @param {import('./legend.js').Shape} shape
 * @param {number} size in pixels of the page
 * @param {import('./legend.js').Use} look
 */
function point(shape, size, { color, filled }) {
  const brush = canvas(size);
  const scale = (size * PIXEL_RATIO) / 24;
  const path = new Path2D(SHAPES[shape]);
  brush.scale(scale, scale);
  brush.lineJoin = 'round';
  brush.lineWidth = filled ? 2 : size > 20 ? 3 : 4.5;
  brush.fillStyle = filled ? color : '#ffffff';
  brush.strokeStyle = filled ? '#ffffff' : color;
  brush.fill(path);
  brush.stroke(path);
  return read(brush);
}

/** @param {import('./legend.js').CoverageLook} look */
function filling({ color, ground, filling: kind }) {
  const brush = canvas(8);
  const edge = 8 * PIXEL_RATIO;
  if (kind !== 'empty') {
    brush.globalAlpha = 0.75;
    brush.fillStyle = ground;
    brush.fillRect(0, 0, edge, edge);
  }
  brush.globalAlpha = 0.7;
  brush.fillStyle = brush.strokeStyle = color;
  brush.lineWidth = 1.5;
  if (kind === 'dots') brush.fillRect(edge / 2 - 2, edge / 2 - 2, 4, 4);
  if (kind === 'hatch')
    brush.stroke(new Path2D(`M-2 2L2-2M0 ${edge}L${edge} 0M${edge - 2} ${edge + 2}l4-4`));
  return read(brush);
}

/** @param {number} size */
function canvas(size) {
  const element = document.createElement('canvas');
  element.width = element.height = size * PIXEL_RATIO;
  return /** @type {CanvasRenderingContext2D} */ (element.getContext('2d'));
}

/** @param {CanvasRenderingContext2D} brush */
function read(brush) {
  const { width, height } = brush.canvas;
  return brush.getImageData(0, 0, width, height);
}
