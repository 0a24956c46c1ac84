/**
 * Fetches tiles as fast as they come, or as a person who pans would: prints tiles per second, the median and the 95th percentile in milliseconds, and the
 * largest of them in bytes. node tiles.mjs TEMPLATE FILE AT_ONCE [SECONDS]; the template has {layer}, {z}, {x} and {y}, the file a line "layer z/x/y" for
 * each tile. With SECONDS, starts over until they are gone.
 */
import { readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { argv } from 'node:process';

const [template = '', file = '', atOnce = '1', seconds = '0'] = argv.slice(2);
const tiles = readFileSync(file, 'utf8').trim().split('\n');
const agent = new Agent({ keepAlive: true, maxSockets: Number(atOnce) });
const headers = {
  authorization: `Basic ${Buffer.from('planner:dungchung-demo').toString('base64')}`,
};

/** @param {string} line */
function addressOf(line) {
  const [layer = '', z = '', x = '', y = ''] = line.split(/[ /]/);
  return template.replace('{layer}', layer).replace('{z}', z).replace('{x}', x).replace('{y}', y);
}

/** The bytes of the answer. @param {string} url @returns {Promise<number>} */
const fetched = (url) =>
  new Promise((resolve, reject) => {
    get(url, { agent, headers }, (answer) => {
      let bytes = 0;
      answer.on('data', (part) => (bytes += part.length));
      answer.on('end', () =>
        (answer.statusCode ?? 500) < 300
          ? resolve(bytes)
          : reject(new Error(`${url}: ${answer.statusCode}`)),
      );
    }).on('error', reject);
  });

/** @type {number[]} */
const took = [];
let largest = 0;
let next = 0;
const since = performance.now();
const until = since + Number(seconds) * 1000;

async function fetchOn() {
  while (next < tiles.length || performance.now() < until) {
    const url = addressOf(tiles[next++ % tiles.length] ?? '');
    const asked = performance.now();
    largest = Math.max(largest, await fetched(url));
    took.push(performance.now() - asked);
  }
}

await fetched(addressOf(tiles[0] ?? ''));
await Promise.all(Array.from({ length: Number(atOnce) }, fetchOn));
const all = (performance.now() - since) / 1000;
took.sort((a, b) => a - b);
const at = (/** @type {number} */ part) => Math.round(took[Math.ceil(took.length * part) - 1] ?? 0);
console.log(`${(took.length / all).toFixed(1)} ${at(0.5)} ${at(0.95)} ${largest}`);
agent.destroy();
