/** Draws the looks of legend.js as pictures for the map: points, and fillings of hamlets. */
import { COVERAGE, MANY_COLOR, POINTS, SHAPES, USES } from './legend.js';
import { resolved } from './palette.js';

/** Pictures are drawn at twice their size, for sharp screens. */
export const PIXEL_RATIO = 2;

/** Width of a letter of a number, and height of its line on a plate, in pixels of the page. */
const LETTER = 8;
const LINE = 18;
const SECOND_LINE = 13;

/** @type {Map<string, ImageData>} */
const drawn = new Map();

/**
 * A picture that the style names.
 *
 * @param {string} id
 * @returns {ImageData | undefined}
 */
export function pictureOf(id) {
  const counted = /^many-(.+)-(\d+k?)-(\d+k?)$/.exec(id);
  if (counted)
    return plate(
      counted[2] ?? '',
      counted[3] ?? '',
      POINTS.find((look) => look.layer === counted[1]),
    );
  if (drawn.size === 0) drawAll();
  return drawn.get(id);
}

/** Pictures are drawn anew, in other colours. */
export function forgetPictures() {
  drawn.clear();
}

function drawAll() {
  for (const { layer, shape, size } of POINTS) {
    for (const [use, look] of Object.entries(USES)) {
      drawn.set(`${layer}-${use}`, point(shape, size, look));
    }
  }
  for (const look of COVERAGE) {
    drawn.set(`hamlet-${look.state}`, filling(look));
    const use = { color: look.color, filled: look.state === 'covered', dash: look.dash };
    drawn.set(`hamlet-point-${look.state}`, point('pentagon', 18, use));
  }
}

/**
 * A plate with the shape of a kind, how many of it lie here, and below how many of those are shared, in the colour of what is.
 *
 * @param {string} count
 * @param {string} shared
 * @param {import('./legend.js').PointLook | undefined} look
 */
function plate(count, shared, look) {
  const width = LINE + Math.max(count.length, shared.length) * LETTER;
  const height = LINE + SECOND_LINE;
  const brush = canvas(width, height);
  brush.scale(PIXEL_RATIO, PIXEL_RATIO);
  brush.fillStyle = resolved(MANY_COLOR);
  brush.strokeStyle = resolved('var(--map-halo)');
  brush.lineWidth = 1.5;
  brush.beginPath();
  brush.roundRect(1, 1, width - 2, height - 2, 4);
  brush.fill();
  brush.stroke();
  brush.fillStyle = resolved(USES.shared.color);
  brush.fillRect(2, LINE, width - 4, SECOND_LINE - 3);
  brush.fillStyle = resolved('var(--map-on-many)');
  brush.font = 'bold 11.5px sans-serif';
  brush.textBaseline = 'middle';
  brush.fillText(count, LINE - 3, LINE / 2 + 0.5);
  brush.fillText(shared, LINE - 3, LINE + SECOND_LINE / 2 - 1);
  brush.translate(4, (LINE - 10) / 2);
  brush.scale(10 / 24, 10 / 24);
  brush.fill(new Path2D(SHAPES[look?.shape ?? 'circle']));
  return read(brush);
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
  brush.fillStyle = resolved(filled ? color : 'var(--map-inside)');
  brush.strokeStyle = resolved(filled ? 'var(--map-halo)' : color);
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
    brush.fillStyle = resolved(ground);
    brush.fillRect(0, 0, edge, edge);
  }
  brush.globalAlpha = 0.7;
  brush.fillStyle = brush.strokeStyle = resolved(color);
  brush.lineWidth = 1.5;
  if (kind === 'dots') brush.fillRect(edge / 2 - 2, edge / 2 - 2, 4, 4);
  if (kind === 'hatch')
    brush.stroke(new Path2D(`M-2 2L2-2M0 ${edge}L${edge} 0M${edge - 2} ${edge + 2}l4-4`));
  return read(brush);
}

/**
 * @param {number} width
 * @param {number} [height] as wide when left out
 */
function canvas(width, height = width) {
  const element = document.createElement('canvas');
  element.width = width * PIXEL_RATIO;
  element.height = height * PIXEL_RATIO;
  return /** @type {CanvasRenderingContext2D} */ (element.getContext('2d'));
}

/** @param {CanvasRenderingContext2D} brush */
function read(brush) {
  const { width, height } = brush.canvas;
  return brush.getImageData(0, 0, width, height);
}
