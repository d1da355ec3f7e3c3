import { openCmi5 } from '../tracking/cmi5/open.js';
import { run } from './run.js';

void run(openCmi5);
