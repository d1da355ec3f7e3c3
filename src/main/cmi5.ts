import { openCmi5 } from '../tracking/cmi5/open.js';
import { run } from './run.js';

void run((env) =>
  openCmi5({
    ...env,
    query: location.search,
    fetch: (input, init) => fetch(input, init),
    goTo: (address) => location.assign(address),
  }),
);
