import { css } from 'lit';

export const logStyles = css`
  .tools {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    gap: var(--s2);
  }
  li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--s2);
    padding-block: 0.2rem;
    border-block-end: 1px solid var(--line);
    border-inline-start: 3px solid transparent;
    padding-inline-start: var(--s2);
  }
  li.bad {
    border-inline-start-color: var(--dont);
  }
  time {
    color: var(--quiet);
    font-variant-numeric: tabular-nums;
  }
  .method {
    font-weight: 600;
  }
  .note {
    font-family: var(--serif);
    font-style: italic;
  }
  .note time {
    font-family: var(--sans);
    font-style: normal;
  }
  li details {
    display: inline-block;
    vertical-align: top;
    max-inline-size: 100%;
  }
`;
