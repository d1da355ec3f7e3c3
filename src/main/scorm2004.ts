import { openScorm2004 } from '../tracking/open-scorm.js';
import { run } from './run.js';

void run(openScorm2004);
