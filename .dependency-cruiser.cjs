/** The arrows of the house: who may know whom. */
const allowed = {
  course: [],
  packed: ['browser'],
  browser: [],
  theme: [],
  tracking: ['course', 'browser'],
  player: ['course', 'packed', 'browser', 'theme'],
  toolkit: ['course', 'packed', 'theme'],
  bench: ['course', 'tracking', 'player', 'toolkit'],
  main: ['course', 'packed', 'browser', 'tracking', 'player'],
  measure: ['course', 'toolkit', 'cli'],
  cli: ['course', 'tracking', 'player', 'toolkit', 'bench', 'main'],
};

const walls = Object.entries(allowed).map(([from, to]) => ({
  name: `${from}-knows-only-${to.join('-') || 'itself'}`,
  severity: 'error',
  from: { path: `^src/${from}/` },
  to: { path: '^src/', pathNot: `^src/(${[from, ...to].join('|')})/`, dependencyTypesNot: ['type-only'] },
}));

module.exports = {
  forbidden: [
    ...walls,
    {
      name: 'player-knows-only-the-port-of-tracking',
      severity: 'error',
      from: { path: '^src/player/' },
      to: { path: '^src/', pathNot: '^src/(player|course|packed|browser|theme)/|^src/tracking/port\\.ts$' },
    },
    {
      name: 'types-follow-the-same-arrows',
      severity: 'error',
      from: { path: '^src/(course|toolkit)/' },
      to: { path: '^src/', pathNot: '^src/(course|packed|theme|toolkit)/' },
    },
    {
      name: 'only-the-command-line-touches-the-machine',
      severity: 'error',
      from: { path: '^src/(course|packed|browser|theme|tracking|player|toolkit|main)/' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
