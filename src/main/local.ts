import { openLocal } from '../tracking/local.js';
import { run } from './run.js';

void run((env) => openLocal({ ...env, database: () => window.indexedDB }));
