import { describe, expect, it } from 'vitest';
import { flat, rendered } from '../../src/toolkit/compile/prose.js';

describe('quotation marks are printed as such', () => {
  it.each([
    ['"Why?"', '“Why?”'],
    ['She says, "I can\'t." Then', 'She says, “I can’t.” Then'],
    ['(the "no") is a "limit"', '(the “no”) is a “limit”'],
    ['before—"no"—after', 'before—“no”—after'],
    ['«Así es», dice', '«Así es», dice'],
  ])('%s', (typed, printed) => {
    expect(flat(typed)).toBe(printed);
    expect(rendered(typed)).toBe(`<p>${printed}</p>`);
  });

  it('but not in markup', () => {
    expect(rendered('Of [*the* "tie"](term:tie "x").')).toBe(
      '<p>Of <a href="#term-tie" title="x" class="term" data-term="tie"><em>the</em> “tie”</a>.</p>',
    );
  });
});

it('cells say what their column is called', () => {
  expect(rendered('| Who | *What* it says |\n|---|---|\n| a | "b" |')).toContain(
    '<td>a</td>\n<td data-head="What it says">“b”</td>',
  );
});
