import { existsSync } from 'node:fs';
import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { register } from 'tsx/esm/api';

register();
const { chromiumArgs, chromiumPath } = await import('./src/measure/chromium.ts');

/** Sources import each other with `.js` endings, as TypeScript wants it; where only the `.ts` stands, that is what is served. */
const typescriptEndings = {
  name: 'typescript-endings',
  resolveImport({ source, context }) {
    if (!source.startsWith('.') || !source.endsWith('.js')) return undefined;
    const wanted = new URL(source, `file://${process.cwd()}${context.path}`);
    const typed = wanted.pathname.replace(/\.js$/, '.ts');
    return !existsSync(wanted.pathname) && existsSync(typed) ? source.replace(/\.js$/, '.ts') : undefined;
  },
};

export default {
  files: 'test/player/**/*.wtr.ts',
  nodeResolve: true,
  // Files share one origin's storage: side by side, one would find the settings that another keeps.
  concurrency: 1,
  plugins: [typescriptEndings, esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' })],
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: await chromiumPath(), args: [...chromiumArgs], headless: true },
    }),
  ],
  testFramework: { config: { timeout: 20_000 } },
};
