/** What a command is. The table of them is in `commands.ts`. */
import { resolve } from 'node:path';
import type { ParseArgsConfig } from 'node:util';

type Values = Readonly<Record<string, string | boolean | undefined>>;

export interface Call {
  readonly values: Values;
  /** Words that are no option. */
  readonly words: readonly string[];
  /** Folder that relative names start from. */
  readonly cwd: string;
  readonly print: (text: string) => void;
  readonly colours: boolean;
}

interface Option {
  readonly type: 'string' | 'boolean';
  readonly default?: string | boolean;
  /** What stands for the value in the help. */
  readonly value?: string;
  readonly about: string;
}

export interface Command {
  readonly name: string;
  /** One line for the help. */
  readonly about: string;
  /** Names of the words it takes, for the help and for counting them; one in brackets may be left out. */
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, Option>>;
  /** Exit status: 0 where all is well, 1 where there are problems. */
  readonly run: (call: Call) => Promise<number> | number;
}

export const optionsConfig = (options: Command['options']): NonNullable<ParseArgsConfig['options']> =>
  Object.fromEntries(
    Object.entries(options).map(([name, { type, default: value }]) => [
      name,
      { type, ...(value !== undefined && { default: value }) },
    ]),
  );

/** The folder with course.yaml, which one installation of the toolkit may have many of. */
export const courseOption: Command['options'] = {
  course: { type: 'string', default: '.', value: 'DIR', about: 'the folder of the course' },
};

export const courseFolder = ({ cwd, values }: Pick<Call, 'cwd' | 'values'>): string =>
  resolve(cwd, String(values.course));
