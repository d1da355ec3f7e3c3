import { css } from 'lit';

export const styles = css`
  legend {
    padding: 0;
    margin-block-end: var(--s2);
  }
  .options {
    gap: var(--s2);
  }
  .options label {
    padding-block: var(--s2);
    min-block-size: 2.5rem;
  }
  h2 {
    padding-block-end: 0.35em;
    border-block-end: 3px solid var(--accent);
    margin-block-end: 1em;
  }
  #paragraph {
    font-size: 1.1em;
    line-height: 1.6;
  }
  .paper .screen {
    margin-block-start: var(--s4);
  }
`;
