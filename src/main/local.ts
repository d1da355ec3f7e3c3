import { openLocal } from '../tracking/local.js';
import { run } from './run.js';

void run(openLocal);
