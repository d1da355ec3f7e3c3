import { css } from 'lit';
import { dragStyles } from '../drag/drag.styles.js';

export const styles = css`
  ${dragStyles}
  ol {
    display: grid;
    gap: var(--s2);
    margin-block: var(--s2) var(--s4);
  }
  li {
    display: grid;
    grid-template-columns: auto auto 1fr auto;
    gap: var(--s2) var(--s3);
    align-items: center;
    padding: var(--s2) var(--s2) var(--s2) 0;
    background: var(--raised);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .empty {
    display: block;
    border-style: dashed;
    background: none;
    color: var(--quiet);
    padding: var(--s3) var(--s4);
  }
  b {
    font-variant-numeric: tabular-nums;
    color: var(--accent);
  }
  .moves {
    display: flex;
    gap: var(--s1);
  }
  .moves button {
    display: grid;
    place-items: center;
    inline-size: 2.5rem;
    min-block-size: 2.5rem;
    padding: 0;
  }
  .rest button {
    inline-size: 100%;
  }
  .rest li {
    grid-template-columns: auto 1fr;
    gap: 0;
    padding: 0;
    border: 0;
    background: none;
  }
  @container (max-width: 26rem) {
    .moves {
      grid-column: 1 / -1;
      justify-self: end;
    }
    li {
      grid-template-columns: auto auto 1fr;
    }
  }
`;
