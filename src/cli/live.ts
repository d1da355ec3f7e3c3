/** The course folder on the bench while it is being edited: saved, checked, built, shown. */
import { relative } from 'node:path';
import { noNews, type News } from '../bench/news.js';
import { CourseBench, shownProblems, type CourseBuild, type Tried } from '../bench/server/course-build.js';
import type { Live } from '../bench/server/route.js';
import type { BuildInput } from '../toolkit/build.js';
import type { Checked } from '../toolkit/check.js';
import { bytesOf, type Files } from '../toolkit/files.js';
import { tally } from '../toolkit/problems/pretty.js';
import type { Simulation } from '../toolkit/simulate/result.js';
import { startBench, type RunningBench } from './serve.js';
import { watchFolder } from './watch.js';

export interface LiveOptions {
  readonly folder: string;
  /** Everything that a build needs; its files are those of the first build. */
  readonly input: BuildInput;
  readonly read: () => Files;
  readonly simulation: () => Simulation | undefined;
  readonly port: number;
  /** The bench page's script; the built one where none is given. */
  readonly script?: Uint8Array;
  /** Before something that takes a moment. */
  readonly doing: (what: string) => void;
  /** A sentence for the terminal. */
  readonly tell: (words: string) => void;
  /** After every check. */
  readonly done: (checked: Checked, news: News) => void;
}

/** Milliseconds without a stir after which a save is taken to be finished. */
const SETTLED = 25;

/** Milliseconds after which what cannot be read is no save that is still going on; it is tried again as often. */
const PATIENCE = 1000;

/** Names of files that are new, gone or different. */
export function changedFiles(before: Files, after: Files): readonly string[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.filter((name) => {
    const [old, now] = [before.get(name), after.get(name)];
    return !old || !now || Buffer.compare(old, now) !== 0;
  });
}

const some = (names: readonly string[]): string =>
  names.length === 1 ? (names[0] ?? '') : `${names.length} changed files`;

/** The file that could not be read, as it is called in `folder`, and why. */
function unread(thrown: unknown, folder: string): { readonly place: string; readonly why: string } {
  const { code, path, message } = thrown as NodeJS.ErrnoException;
  return { place: path === undefined ? 'The folder' : relative(folder, path) || '.', why: code ?? message };
}

const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

class LiveCourse {
  readonly #options: LiveOptions;
  readonly #bench = new CourseBench();
  readonly #session = Date.now().toString(36);
  #files: Files;
  #news: News = noNews;
  #made: CourseBuild | undefined;
  #outline: Uint8Array | undefined;
  #builds = 0;
  /** Since when the folder cannot be read, and the news as they were before that was told. */
  #trouble: { readonly since: number; place?: string; before?: News } | undefined;

  constructor(options: LiveOptions) {
    this.#options = options;
    this.#files = options.input.files;
  }

  get live(): Live {
    const { stories } = this.#made ?? {};
    return { news: this.#news, outline: this.#outline, stories: stories ?? (() => new Map()) };
  }

  get packages() {
    return this.#made ? [this.#made.package] : [];
  }

  /** Checks and builds what the files are now. */
  build(changed: readonly string[], began: number): void {
    const { input, simulation, done } = this.#options;
    const { checked, made } = this.#bench.build({ ...input, files: this.#files }, simulation());
    if (made) this.#take(made);
    const took = Math.round(performance.now() - began);
    this.#news = { ...this.#news, doing: '', changed, took, at: Date.now(), ...this.#told(checked) };
    done(checked, this.#news);
  }

  #take(made: CourseBuild): void {
    this.#builds += 1;
    this.#made = made;
    const build = `${this.#session}-${this.#builds}`;
    this.#outline = bytesOf(JSON.stringify({ build, ...made.outline }));
    this.#news = { ...this.#news, build, fingerprint: made.course.fingerprint };
  }

  #told(checked: Tried['checked']): Pick<News, 'problems' | 'tally'> {
    const { problems } = checked;
    return { problems: shownProblems(checked), tally: problems.length === 0 ? '' : tally(problems) };
  }

  /** What cannot be read may be in the middle of a save; gives the milliseconds after which to try again. */
  #unread(thrown: unknown, bench: RunningBench): number {
    const now = performance.now();
    this.#trouble ??= { since: now };
    if (now - this.#trouble.since < PATIENCE) return SETTLED;
    const { place, why } = unread(thrown, this.#options.folder);
    if (this.#trouble.place === place) return PATIENCE;
    this.#trouble.place = place;
    this.#trouble.before ??= this.#news;
    const words = `cannot be read (${why}); the last good build stays.`;
    this.#options.tell(`${place} ${words}`);
    this.#news = {
      ...this.#news,
      problems: [{ severity: 'error', place, words, excerpt: '' }],
      tally: '1 error, no warnings',
    };
    bench.show({ live: this.live });
    return PATIENCE;
  }

  #readable(bench: RunningBench): void {
    const { place, before } = this.#trouble ?? {};
    this.#trouble = undefined;
    if (place === undefined || !before) return;
    this.#options.tell(`${place} can be read again.`);
    this.#news = before;
    bench.show({ live: this.live });
  }

  /** Reads the folder again. Where it cannot be read: the milliseconds after which to try again. */
  async renew(bench: RunningBench): Promise<number | undefined> {
    const began = performance.now();
    let files: Files;
    try {
      files = this.#options.read();
    } catch (thrown) {
      return this.#unread(thrown, bench);
    }
    this.#readable(bench);
    const changed = changedFiles(this.#files, files);
    if (changed.length === 0) return undefined;
    this.#files = files;
    const doing = `Checking ${some(changed)}`;
    this.#options.doing(doing);
    this.#news = { ...this.#news, doing };
    bench.show({ live: this.live });
    await breath();
    this.build(changed, began);
    bench.show({ live: this.live, packages: this.packages });
    return undefined;
  }
}

/** Serves the course as the folder has it, from now until it is closed. While there are errors the last good build stays. */
export async function startLive(options: LiveOptions): Promise<RunningBench> {
  const { folder, doing, port, script } = options;
  const course = new LiveCourse(options);
  doing('Checking and building the course');
  course.build([], performance.now());
  const bench = await startBench({ packages: course.packages, live: course.live, port, ...(script && { script }) });
  let due: NodeJS.Timeout | undefined;
  let busy = false;
  const stirred = (after = SETTLED): void => {
    clearTimeout(due);
    due = setTimeout(() => void renew(), after);
  };
  const watching = watchFolder(folder, () => stirred());
  const renew = async (): Promise<void> => {
    if (busy) {
      stirred();
      return;
    }
    busy = true;
    watching.renew();
    const again = await course.renew(bench);
    busy = false;
    if (again !== undefined) stirred(again);
  };
  // For what was saved during the first build.
  stirred();
  return {
    ...bench,
    close: () => {
      clearTimeout(due);
      watching.close();
      return bench.close();
    },
  };
}
