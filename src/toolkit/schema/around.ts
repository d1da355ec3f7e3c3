/** The formats of glossary.yaml, references.yaml and guide.yaml. */
import * as v from 'valibot';
import { about, block, date, markdown, named, several, slug, text } from './words.js';

export const glossarySchema = named(slug, block({ term: text, text: about(text, 'One or two plain sentences') }));

export const referencesSchema = block({
  words: about(
    block({ article: text, codes: text, literature: text, checked: about(text, 'With {date} in it') }),
    'Headings of the lists on the page “references”',
  ),
  codes: named(
    slug,
    block({
      name: text,
      edition: text,
      'last-checked': about(date, 'When its summaries were last compared with the code, such as 2026-11-01'),
      sections: several(block({ id: text, says: text })),
    }),
  ),
  literature: named(slug, block({ text: markdown, doi: v.exactOptional(text) })),
  article: block({ text: markdown }),
});

export const guideSchema = block({
  intro: markdown,
  lessons: named(slug, block({ questions: several(text), 'listen-for': several(text) })),
  closing: v.exactOptional(markdown),
});

export type GlossaryInput = v.InferOutput<typeof glossarySchema>;
export type ReferencesInput = v.InferOutput<typeof referencesSchema>;
export type GuideInput = v.InferOutput<typeof guideSchema>;
