import { readContent } from '../toolkit/content/read.js';
import { stampedOverlays } from '../toolkit/content/stamps.js';
import { courseFolder, courseOption, type Command } from './command.js';
import { readCourse, writeFiles } from './disk.js';

export const stampCommand: Command = {
  name: 'stamp',
  about: 'writes into translations of which source text they were made, where they do not say so yet',
  words: [],
  options: courseOption,
  run: (call) => {
    const folder = courseFolder(call);
    const stamped = stampedOverlays(readContent(readCourse(folder)));
    writeFiles(folder, stamped);
    call.print(stamped.size === 0 ? 'Every translation has its stamps.' : [...stamped.keys()].join('\n'));
    return 0;
  },
};
