import { describe, expect, test } from 'vitest';
import { browserCommand } from '../../src/cli/open-browser.js';
import { openPackage } from '../../src/bench/server/package.js';
import { startBench } from '../../src/cli/serve.js';
import { stubZip } from './support.js';

const options = { packages: [openPackage({ id: 'SCORM12', zip: stubZip() })], script: new Uint8Array([59]) };

test('the bench serves on any free port, and ends', async () => {
  const bench = await startBench({ ...options, port: 0 });
  const address = `${bench.url}package/SCORM12/imsmanifest.xml`;
  const whole = await fetch(address);
  expect(await whole.text()).toContain('<manifest');
  expect(whole.headers.get('cache-control')).toBe('no-store');
  const head = await fetch(address, { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
  await bench.close();
  await expect(fetch(address)).rejects.toThrow();
});

test('a taken port gives way to the next free one', async () => {
  const first = await startBench({ ...options, port: 0 });
  const port = Number(new URL(first.url).port);
  const second = await startBench({ ...options, port });
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
  await Promise.all([first.close(), second.close()]);
});

describe('a browser is opened only where there is one', () => {
  test.each([
    ['darwin', {}, true, 'open'],
    ['win32', {}, true, 'cmd'],
    ['linux', { DISPLAY: ':0' }, true, 'xdg-open'],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true, 'xdg-open'],
    ['linux', {}, true, undefined],
    ['linux', { DISPLAY: '' }, true, undefined],
    ['linux', { DISPLAY: ':0' }, false, undefined],
    ['darwin', { CI: 'true' }, true, undefined],
  ])('%s with %j, at a terminal: %s', (platform, env, terminal, command) => {
    expect(browserCommand({ platform, env, terminal })?.[0]).toBe(command);
  });
});
