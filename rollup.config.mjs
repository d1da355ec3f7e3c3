import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import commonjs from '@rollup/plugin-commonjs';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';

/** Scripts by name: one player a standard, so that a package carries only the adapter it needs, and the bench. */
const scripts = {
  scorm12: 'src/main/scorm12.ts',
  scorm2004: 'src/main/scorm2004.ts',
  cmi5: 'src/main/cmi5.ts',
  local: 'src/main/local.ts',
  bench: 'src/bench/page/main.ts',
};

/** Types are checked by `npm run lint`; a build only takes them away. */
const compilerOptions = { module: 'ESNext', moduleResolution: 'Bundler', noEmit: false, noCheck: true };

const minify = {
  ecma: 2022,
  compress: { passes: 3, inline: 1, keep_fargs: false, unsafe_arrows: true, pure_getters: true, pure_funcs: ['trace'] },
};

/** Runs of white space with a line break in them become one space: after minification they stand in templates and styles only. */
const squeeze = (text) => text.replace(/\s*\n\s*/g, ' ');
const squeezed = { name: 'squeeze', renderChunk: (code) => squeeze(code) };

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

/** First the sources once, module by module; then a classic script each, which runs from `file:` too. */
const modules = {
  input: { ...scripts, styles: 'src/player/styles.ts' },
  output: { dir: 'dist/modules', format: 'es', preserveModules: true, preserveModulesRoot: 'src' },
  external: (id) => !/^[./]|src\//.test(id),
  plugins: [
    typescript({ tsconfig: './tsconfig.json', include: ['src/**/*.ts'], compilerOptions, outDir: 'dist/modules' }),
    styles,
  ],
};

const bundle = (name) => ({
  input: `dist/modules/${name}.js`,
  output: { file: `dist/player/${name}.js`, format: 'iife', compact: true },
  plugins: [nodeResolve({ browser: true }), commonjs(), terser(minify), squeezed],
});

export default [modules, ...Object.keys(scripts).map(bundle)];
