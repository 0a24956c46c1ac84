/** Gives Lit and our elements a document to draw themselves in. Import before anything that imports lit. */
import { Window } from 'happy-dom';

const window = new Window({ url: 'http://localhost/' });
const NAMES = /** @type {const} */ ([
  'document',
  'navigator',
  'location',
  'customElements',
  'Document',
  'HTMLElement',
  'Element',
  'Node',
  'ShadowRoot',
  'CSSStyleSheet',
  'EventTarget',
  'Event',
  'CustomEvent',
  'FormData',
]);
for (const name of NAMES) {
  Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
}
Object.defineProperty(globalThis, 'window', { value: window, configurable: true });

/**
 * Puts an element into the document, waits until it and the elements in it are drawn, and returns it.
 *
 * @param {string} name of the element
 * @param {Record<string, unknown>} properties
 * @returns {Promise<any>}
 */
export async function drawn(name, properties) {
  const element = Object.assign(document.createElement(name), properties);
  document.body.replaceChildren(element);
  await settled(element);
  return element;
}

/**
 * Puts what a function of the page draws into the document, waits until the elements in it are drawn, and returns the element around it.
 *
 * @param {unknown} template
 * @returns {Promise<any>}
 */
export async function drawnIn(template) {
  const { render } = await import('lit');
  const around = document.createElement('div');
  document.body.replaceChildren(around);
  render(template, around);
  await settled(around);
  return around;
}

/** Waits until an element has drawn what was said to it. @param {any} element */
export async function settled(element) {
  await element.updateComplete;
  await new Promise(setImmediate);
  await element.updateComplete;
}

/**
 * Types into a field, and leaves it.
 *
 * @param {HTMLElement} within
 * @param {string} id
 * @param {string} text
 */
export function type(within, id, text) {
  const field = /** @type {any} */ (within.querySelector(`#${id}`));
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Sends a form as its button would. @param {HTMLElement} within */
export function submit(within) {
  within
    .querySelector('form')
    ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
}
