import { run } from './half.js';

await run(0);
