import { css } from 'lit';

export const newsStyles = css`
  section {
    border-block-end: 1px solid var(--line);
    background: var(--sunken);
    padding: var(--s2) var(--s4);
  }
  .told {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--s1) var(--s3);
    min-block-size: 1.6rem;
  }
  h2 {
    font: 600 var(--small) / 1.4 var(--sans);
  }
  .mark {
    inline-size: 0.6rem;
    block-size: 0.6rem;
    border-radius: 50%;
    background: var(--sound);
    flex: none;
    align-self: center;
  }
  .warnings .mark {
    background: var(--accent);
  }
  .errors .mark {
    background: var(--dont);
    border-radius: 0.1rem;
  }
  .busy .mark {
    background: none;
    border: 2px solid var(--control);
  }
  .scroll {
    max-block-size: min(40vh, 24rem);
    margin-block-start: var(--s2);
  }
  li {
    padding-block: var(--s2);
    border-block-start: 1px solid var(--line);
  }
  .place {
    font-family: var(--mono, ui-monospace, monospace);
    overflow-wrap: anywhere;
  }
  .warning {
    color: var(--accent);
    font-weight: 600;
  }
  pre {
    margin: var(--s1) 0 0;
    font:
      0.85em/1.4 ui-monospace,
      'Cascadia Mono',
      Menlo,
      Consolas,
      monospace;
    white-space: pre-wrap;
    tab-size: 2;
  }
`;
