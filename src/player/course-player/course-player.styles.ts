import { css } from 'lit';

export const styles = css`
  .over {
    max-inline-size: var(--measure);
    margin: var(--s6) auto;
    display: grid;
    gap: var(--s4);
    justify-items: start;
  }
  /* In the room that the page leaves above itself, where there is enough of it. */
  read-aloud {
    display: block;
    text-align: end;
    block-size: 1.75rem;
    margin-block-start: calc(-0.8 * var(--page-block));
  }
  .notice {
    max-inline-size: var(--measure);
    margin: 0 auto var(--s4);
    padding: var(--s3) var(--s4);
    background: var(--sunken);
    border-radius: var(--radius);
  }
`;
