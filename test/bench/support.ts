/** An embedded LMS without a page, and a package without a course. */
import { strToU8, zipSync } from 'fflate';
import { EmbeddedLms } from '../../src/bench/lms/embedded-lms.js';
import { keeper, type Storage } from '../../src/bench/lms/keeper.js';
import { scorm12 } from '../../src/bench/lms/scorm12.js';
import type { Api } from '../../src/bench/lms/session.js';

export interface TestLms {
  readonly lms: EmbeddedLms;
  readonly blocked: readonly number[];
  /** Calls by method and arguments; throws where the API is gone. */
  readonly call: (method: string, ...args: readonly string[]) => string;
}

export function memoryStorage(): Storage {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

export function testLms(storage: Storage | null = memoryStorage()): TestLms {
  const blocked: number[] = [];
  let time = 0;
  const lms = new EmbeddedLms(scorm12, {
    now: () => 1_767_225_600_000 + time,
    elapsed: () => (time += 1),
    block: (ms) => void blocked.push(ms),
    heard: () => undefined,
    keeper: keeper(storage, 'SCORM12'),
  });
  return { lms, blocked, call: (method, ...args) => callOn(lms.api, method, ...args) };
}

export function callOn(api: Api | null, method: string, ...args: readonly string[]): string {
  const run = api?.[method];
  if (!run) throw new Error(`no ${method}`);
  return run(...args);
}

const manifest = `<?xml version="1.0"?>
<manifest identifier="stub" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <organizations default="o"><organization identifier="o"><title>A &lt;b&gt;stub&lt;/b&gt;</title>
    <item identifier="i" identifierref="r"><title>Item</title></item></organization></organizations>
  <resources><resource identifier="r" type="webcontent" adlcp:scormtype="sco" href="start here.html"/></resources>
</manifest>`;

export const stubZip = (files: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({ 'imsmanifest.xml': manifest, 'start here.html': '<!doctype html><p>Stub', ...files }).map(
        ([name, text]) => [name, strToU8(text)],
      ),
    ),
  );
