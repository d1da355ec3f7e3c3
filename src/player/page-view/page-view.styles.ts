import { css } from 'lit';

export const styles = css`
  article {
    max-inline-size: var(--measure);
    margin-inline: auto;
  }
`;
