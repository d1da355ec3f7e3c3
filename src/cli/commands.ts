/** The commands, in the order of the help. One file each. */
import { buildCommand } from './build.js';
import { chancesCommand } from './chances.js';
import { checkCommand } from './check.js';
import type { Command } from './command.js';
import { dossierCommand } from './dossier.js';
import { exportCommand } from './export.js';
import { matrixCommand } from './matrix.js';
import { newCommand } from './new.js';
import { schemasCommand } from './schemas.js';
import { simulateCommand } from './simulate.js';
import { sizesCommand } from './sizes.js';
import { stampCommand } from './stamp.js';
import { startCommand } from './start.js';
import { storyCommand } from './story.js';
import { timesCommand } from './times.js';
import { tweeCommand } from './twee.js';
import { verifyCommand } from './verify.js';
import { worstCaseCommand } from './worst-case.js';

export const commands: readonly Command[] = [
  checkCommand,
  buildCommand,
  startCommand,
  newCommand,
  stampCommand,
  verifyCommand,
  sizesCommand,
  worstCaseCommand,
  matrixCommand,
  chancesCommand,
  timesCommand,
  dossierCommand,
  simulateCommand,
  storyCommand,
  tweeCommand,
  exportCommand,
  schemasCommand,
];
