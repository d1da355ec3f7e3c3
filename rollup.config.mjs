import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import commonjs from '@rollup/plugin-commonjs';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';

/** A player each, so that a package carries only the adapter it needs. */
const standards = ['scorm12', 'scorm2004', 'cmi5', 'local'];

/** Types are checked by `npm run lint`; a build only takes them away. */
const compilerOptions = { module: 'ESNext', moduleResolution: 'Bundler', noEmit: false, noCheck: true };

const minify = {
  ecma: 2022,
  format: { comments: /^!/ },
  compress: {
    passes: 5,
    lhs_constants: false,
    loops: false,
    hoist_vars: true,
    sequences: 20,
    inline: 1,
    keep_fargs: false,
    unsafe_arrows: true,
    pure_getters: true,
    pure_funcs: ['trace', 'debug.getInfo'],
  },
};

/** Whose software is in it, beside ours: a file of every package. */
const notice = '/*! licenses.txt */';

/** Runs of white space with a line break in them become one space: after minification they stand in templates and styles only. */
const squeeze = (text) => text.replace(/\s*\n\s*/g, ' ');
/** In packed scripts, constants are variables: one word in place of two packs better. */
const squeezed = {
  name: 'squeeze',
  renderChunk: (code) => squeeze(code).replace(/(?<=[;{}(])const(?=[ {[])/g, 'let'),
};

/** What a library has and this player never calls, which a minifier can't see: taken out by what its source says. */
const without = {
  // What it tells other Lits on the page, and what older browsers than ours would need.
  'lit-html.js': /,\w+=\w+\.litHtmlPolyfillSupport;[^;]*\.push\("[\d.]+"\)(?=;)/,
  // Its search for an API, its own end and status, and words for its log: see `src/tracking/lms.ts`.
  'pipwerks-scorm-api-wrapper/index.js':
    /^\tpipwerks\.SCORM\.(API\.find|API\.get|connection\.terminate|isAvailable|status|debug\.get\w*Info) = function[^]*?\n\t};/gm,
};
const needless = {
  name: 'needless',
  transform(code, id) {
    const [, what] = Object.entries(without).find(([file]) => id.endsWith(file)) ?? [];
    if (!what) return null;
    if (code.search(what) < 0)
      this.error(`Nothing of ${id} is needless any more: see \`without\` in rollup.config.mjs.`);
    return code.replace(what, '');
  },
};

/** The player's styles as files of their own: parsed beside the script, and no part of it. */
const styles = {
  name: 'styles',
  async writeBundle() {
    const { sheets } = await import(pathToFileURL('dist/modules/styles.js').href);
    mkdirSync('dist/player', { recursive: true });
    for (const [name, text] of Object.entries(sheets))
      writeFileSync(`dist/player/${name}.css`, squeeze(text).replace(/ ?([{};,]) ?/g, '$1'));
  },
};

/** First the sources once, module by module; then classic scripts of them. */
const modules = {
  input: {
    ...Object.fromEntries(standards.map((name) => [name, `src/main/${name}.ts`])),
    bench: 'src/bench/page/main.ts',
    views: 'src/player/views.ts',
    styles: 'src/player/styles.ts',
  },
  output: { dir: 'dist/modules', format: 'es', preserveModules: true, preserveModulesRoot: 'src' },
  external: (id) => !/^[./]|src\//.test(id),
  plugins: [
    typescript({ tsconfig: './tsconfig.json', include: ['src/**/*.ts'], compilerOptions, outDir: 'dist/modules' }),
    styles,
  ],
};

const plugins = (...own) => [
  nodeResolve({ browser: true }),
  needless,
  commonjs({ defaultIsModuleExports: true }),
  ...own,
  terser(minify),
  squeezed,
];

/** One classic script, which runs from `file:` too. */
const bundle = (name) => ({
  input: `dist/modules/${name}.js`,
  output: { file: `dist/player/${name}.js`, format: 'iife', compact: true, banner: notice },
  plugins: plugins(),
});

/**
 * The player in two classic scripts: what a course's first page needs, and its views, which come after it and find the modules of the
 * first in a global. What the views export is `unit` of their script element, as in every chunk.
 */
const player = (name) => {
  const halves = {
    name: 'halves',
    buildStart() {
      const [id, first] = ['views', name].map((one) => path.resolve(`dist/modules/${one}.js`));
      this.emitFile({ type: 'chunk', id, name: `${name}.views`, implicitlyLoadedAfterOneOf: [first] });
    },
  };
  return {
    input: { [name]: `dist/modules/${name}.js` },
    output: {
      dir: 'dist/player',
      format: 'cjs',
      strict: false,
      esModule: false,
      freeze: false,
      externalLiveBindings: false,
      compact: true,
      entryFileNames: '[name].js',
      chunkFileNames: '[name].js',
      banner: (chunk) =>
        chunk.name === name
          ? `${notice}(()=>{const exports=globalThis.player={};`
          : '(()=>{const exports=document.currentScript.unit={},require=()=>player;',
      footer: '})()',
    },
    plugins: plugins(halves),
  };
};

export default [modules, bundle('bench'), ...standards.map(player)];
