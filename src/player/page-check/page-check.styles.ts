import { css } from 'lit';

export const styles = css`
  & {
    container-type: inline-size;
    padding-block: var(--s4);
    border-block-start: 1px solid var(--line);
  }
  h2 {
    font-size: 1.1rem;
  }
  .options input {
    scroll-margin-block: 2rem 7rem;
  }
  .told > p {
    font-weight: 600;
    color: var(--sound);
    margin-block-end: var(--s2);
  }
  .told.dont > p {
    color: var(--dont);
  }
`;
