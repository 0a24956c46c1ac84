import { run } from './half.js';

await run(1);
