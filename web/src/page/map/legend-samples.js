/** The looks of the map as small pictures for the legend. */
import { html, svg } from 'lit';
import { MANY_COLOR, SHAPES, USES } from '../../map/legend.js';

/**
 * @param {import('../../map/legend.js').PointLook | import('../../map/legend.js').LineLook} look
 * @param {import('../../map/legend.js').Use} use
 */
export function sample(look, use) {
  return 'shape' in look ? pointSample(look.shape, look.size, use) : lineSample(look.lines, use);
}

/**
 * @param {import('../../map/legend.js').Shape} shape
 * @param {number} size
 * @param {{ color: string, filled: boolean }} use
 */
function pointSample(shape, size, { color, filled }) {
  return html`<svg
    class="sample"
    viewBox="0 0 24 24"
    width=${size}
    height=${size}
    aria-hidden="true"
  >
    <path
      d=${SHAPES[shape]}
      fill=${filled ? color : 'var(--map-inside)'}
      stroke=${color}
      stroke-width=${filled ? 1 : size > 20 ? 3 : 4}
      stroke-linejoin="round"
    />
  </svg>`;
}

/**
 * @param {1 | 2 | 3 | 4 | 5} lines
 * @param {import('../../map/legend.js').Use} use
 */
function lineSample(lines, { color, dash }) {
  const heights = { 1: [12], 2: [9, 14], 3: [7, 12, 17], 4: [4, 9, 14, 19], 5: [3, 8, 12, 16, 21] }[
    lines
  ];
  const dashes = dash ? dash.map((part) => part * 3).join(' ') : 'none';
  return html`<svg class="sample" viewBox="0 0 36 24" width="36" height="24" aria-hidden="true">
    ${heights.map(
      (y) =>
        svg`<path d="M1 ${y}H35" stroke=${color} stroke-width=${lines === 1 ? 2.5 : 1.5} stroke-dasharray=${dashes} />`,
    )}
  </svg>`;
}

/** @param {import('../../map/legend.js').OutlineLook} look */
export function outlineSample({ color, width, dash }) {
  const dashes = dash ? dash.map((part) => part * width).join(' ') : 'none';
  return html`<svg class="sample" viewBox="0 0 36 22" width="36" height="22" aria-hidden="true">
    <path d="M1 11H35" stroke=${color} stroke-width=${width} stroke-dasharray=${dashes} />
  </svg>`;
}

/** A plate with how many it stands for, and below how many of them are shared. */
export function manySample() {
  return html`<svg class="sample" viewBox="0 0 34 31" width="34" height="31" aria-hidden="true">
    <rect x="1" y="1" width="32" height="29" rx="4" fill=${MANY_COLOR} />
    <rect x="2" y="18" width="30" height="10" fill=${USES.shared.color} />
    <path d=${SHAPES.square} transform="translate(3 4) scale(0.42)" fill="var(--map-on-many)" />
    <text x="15" y="13" font-size="11.5" font-weight="700" fill="var(--map-on-many)">25</text>
    <text x="15" y="27" font-size="11.5" font-weight="700" fill="var(--map-on-many)">8</text>
  </svg>`;
}

/** @param {import('../../map/legend.js').CoverageLook} look */
export function hamletSample({ color, ground, filling, dash }) {
  const marks = {
    plain: '',
    empty: '',
    dots: 'M8 8h2M16 8h2M24 8h2M12 13h2M20 13h2',
    hatch: 'M4 18 16 4M14 18 26 4M24 18 32 8',
  };
  return html`<svg class="sample" viewBox="0 0 36 22" width="36" height="22" aria-hidden="true">
    <rect x="2" y="2" width="32" height="18" fill=${filling === 'empty' ? 'none' : ground} />
    <path d=${marks[filling]} stroke=${color} stroke-width="1.5" />
    <rect
      x="2"
      y="2"
      width="32"
      height="18"
      fill="none"
      stroke=${color}
      stroke-width="1.5"
      stroke-dasharray=${dash ? dash.map((part) => part * 1.5).join(' ') : 'none'}
    />
  </svg>`;
}
