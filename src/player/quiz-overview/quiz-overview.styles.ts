import { css } from 'lit';

export const styles = css`
  & {
    max-inline-size: 44rem;
    margin-inline: auto;
  }
  ol {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr));
    gap: var(--s2);
  }
  li button {
    inline-size: 100%;
    block-size: 100%;
    display: grid;
    grid-template-columns: 1.9rem 1fr auto;
    gap: 0 var(--s2);
    align-items: baseline;
    align-content: start;
    border-color: var(--line);
    padding: var(--s2) var(--s3);
  }
  b {
    font-variant-numeric: tabular-nums;
    color: var(--accent);
    grid-row: span 2;
  }
  .stem {
    grid-column: 2 / -1;
    font-family: var(--serif);
  }
  .status {
    font-size: var(--small);
    color: var(--quiet);
  }
  .open {
    border-style: dashed;
    border-color: var(--control);
  }
  .answered .status {
    color: var(--sound);
  }
  .flagged {
    color: var(--accent);
    font-size: var(--small);
  }
`;
