import { css } from 'lit';

export const styles = css`
  & {
    contain: layout style;
  }
  & > * + *,
  .answer > * + * {
    margin-block-start: var(--s3);
  }
  .speech {
    max-inline-size: var(--measure);
  }
  .name {
    display: block;
    font: 600 var(--small) / 1.4 var(--sans);
    color: var(--quiet);
  }
  .you {
    margin-inline-start: clamp(0.5rem, 8%, 3.5rem);
    padding-inline-start: var(--s3);
    border-inline-start: 2px solid var(--accent);
  }
  .you .name {
    color: var(--accent);
  }
  .told {
    max-inline-size: var(--measure);
    font: 400 1.05rem/1.5 var(--serif);
  }
  .act {
    font-style: italic;
  }
  .thought {
    max-inline-size: var(--measure);
    font: italic 400 1rem/1.5 var(--serif);
    padding: var(--s2) var(--s3);
    background: var(--sunken);
    border-inline-start: 3px dotted var(--control);
  }
  [data-arrive] {
    scroll-margin-block-start: 18vh;
  }
  .after button {
    margin-block-start: var(--s2);
  }
  reply-choice {
    margin-block-start: var(--s4);
  }
`;
