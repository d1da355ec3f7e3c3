import { css } from 'lit';

export const styles = css`
  .sum {
    padding: var(--s5) clamp(var(--s4), 6cqi, var(--s6));
    background: var(--wall);
    color: var(--wall-ink);
    border-radius: var(--radius);
    border-block-end: 4px solid var(--lamp);
  }
  .sum .icon {
    color: var(--lamp);
  }
  .sum :focus-visible {
    outline-color: var(--lamp);
  }
  td {
    white-space: nowrap;
  }
  td svg {
    inline-size: clamp(2.5rem, 18cqi, 7rem);
    margin-inline-end: var(--s3);
  }
  .all {
    fill: var(--sunken);
    stroke: var(--control);
  }
  .part {
    fill: var(--sound);
  }
  .missed {
    list-style: disc;
    padding-inline-start: 1.2em;
    margin-block-start: var(--s2);
  }
  .answer {
    border-block-end: 1px solid var(--line);
    padding-block: var(--s2);
  }
  .answer > * + * {
    margin-block-start: var(--s3);
  }
  summary {
    display: grid;
    grid-template-columns: 1.9rem 1fr auto;
    gap: var(--s2);
    list-style: none;
    padding-block: var(--s1);
  }
  b {
    color: var(--accent);
    font-variant-numeric: tabular-nums;
  }
  .right {
    color: var(--sound);
  }
  .wrong {
    color: var(--dont);
  }
  .right,
  .wrong {
    font-size: var(--small);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .sum {
      border: 2px solid;
    }
  }
`;
