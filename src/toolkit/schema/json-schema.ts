/** JSON Schemas for editors, from the same definitions that the toolkit validates with. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { glossarySchema, guideSchema, referencesSchema } from './around.js';
import { bankSchema } from './bank.js';
import { courseSchema } from './course.js';
import { lessonSchema } from './lesson.js';
import { pageSchema } from './page.js';

const schemas = {
  lesson: lessonSchema,
  bank: bankSchema,
  page: pageSchema,
  course: courseSchema,
  glossary: glossarySchema,
  references: referencesSchema,
  guide: guideSchema,
};

/** File names below schema/ to their text. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, schema]) => {
      const json = toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' });
      return [`${name}.schema.json`, `${JSON.stringify({ ...json, title: `${name} file` }, null, 2)}\n`];
    }),
  );
}
