/** What the elements of the bench share beyond the house's base: a denser page, fields, panels. */
import { css } from 'lit';

export const bench = css`
  :host {
    font-size: var(--small);
    line-height: 1.45;
  }
  h2 {
    font-size: var(--large);
  }
  .panel {
    display: flex;
    flex-direction: column;
    gap: var(--s3);
    min-block-size: 0;
    block-size: 100%;
    background: var(--raised);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    padding: var(--s3) var(--s4) var(--s4);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--s1) var(--s3);
  }
  .scroll {
    overflow: auto;
    min-block-size: 0;
    margin-inline: calc(var(--s2) * -1);
    padding-inline: var(--s2);
    scrollbar-width: thin;
    scrollbar-color: var(--control) transparent;
    border-radius: 0.2rem;
  }
  button {
    min-block-size: 2.1rem;
    padding: var(--s1) var(--s3);
  }
  input[type='text'],
  input[type='search'],
  select {
    font: inherit;
    color: inherit;
    min-block-size: 2.1rem;
    padding: var(--s1) var(--s2);
    background: var(--surface);
    border: 1px solid var(--control);
    border-radius: calc(var(--radius) / 2);
    min-inline-size: 0;
  }
  input[type='checkbox'],
  input[type='radio'] {
    accent-color: var(--accent);
    inline-size: 1.05rem;
    block-size: 1.05rem;
    margin: 0;
    flex: none;
  }
  .value {
    overflow-wrap: anywhere;
    white-space: pre-wrap;
    font-variant-numeric: tabular-nums;
  }
  .long > summary {
    word-break: break-all;
  }
  .wrong {
    color: var(--dont);
    font-weight: 600;
  }
`;
