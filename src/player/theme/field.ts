/** Fields to type in, and the one list to choose from. */
import { css } from 'lit';

export const field = css`
  textarea,
  select,
  input:not([type='radio'], [type='checkbox']) {
    font: inherit;
    color: var(--ink);
    background: var(--raised);
    border: 1px solid var(--control);
    border-radius: var(--radius);
    padding: var(--s2) var(--s3);
    min-block-size: 2.5rem;
    max-inline-size: 100%;
  }
  textarea {
    display: block;
    inline-size: 100%;
    resize: vertical;
  }
  .field input:not([type='number']) {
    display: block;
    inline-size: 100%;
  }
  .field p {
    margin-block-start: var(--s1);
  }
`;
