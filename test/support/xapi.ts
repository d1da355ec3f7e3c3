/** xAPI statements as Learning Locker's LRS checks them. */
import validation from '@learninglocker/xapi-validation';

/** CommonJS: the function stands in `default`, once or twice. */
const validate = ('default' in validation ? validation.default : validation) as (
  statement: unknown,
) => readonly { readonly path?: unknown; readonly constructor: { readonly name: string } }[];

/** What is wrong with it; empty where nothing is. */
export const xapiProblems = (statement: unknown): readonly string[] =>
  validate(statement).map((warning) => `${warning.constructor.name} ${JSON.stringify(warning)}`);
