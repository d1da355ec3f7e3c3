import { openScorm12 } from '../tracking/open-scorm.js';
import { run } from './run.js';

void run(openScorm12);
