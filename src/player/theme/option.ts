/** Options as cards around native radio buttons and checkboxes. */
import { css } from 'lit';

export const option = css`
  .profession label {
    padding-block: var(--s2);
  }
  .profession legend {
    padding: 0;
    margin-block-end: var(--s2);
  }
  .options {
    display: grid;
    gap: var(--s3);

    label {
      display: flex;
      gap: var(--s3);
      align-items: baseline;
      min-block-size: 2.75rem;
      padding: var(--s3) var(--s4);
      border: 1px solid var(--control);
      border-radius: var(--radius);
      background: var(--raised);
      cursor: pointer;
    }
    label:hover {
      border-color: var(--accent);
    }
    label:has(:checked) {
      border-color: var(--accent);
      box-shadow: inset 0 0 0 1px var(--accent);
    }
    label:has(:focus-visible) {
      outline: 3px solid var(--focus);
      outline-offset: 2px;
    }
    input {
      flex: none;
      inline-size: 1.15rem;
      block-size: 1.15rem;
      margin: 0;
      accent-color: var(--accent);
      translate: 0 0.18rem;
    }
    input:focus-visible {
      outline: none;
    }
    @media (forced-colors: active) {
      label:has(:checked) {
        outline: 2px solid Highlight;
      }
    }
  }
`;
