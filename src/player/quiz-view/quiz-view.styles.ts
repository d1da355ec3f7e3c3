import { css } from 'lit';

export const styles = css`
  .sheet {
    max-inline-size: var(--measure);
    margin-inline: auto;
  }
  .after {
    margin-block-start: var(--s5);
  }
`;
