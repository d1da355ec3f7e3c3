import { css } from 'lit';

export const styles = css`
  .sheet {
    max-inline-size: var(--measure);
    margin-inline: auto;
  }
  @media not print {
    :not([open]) > * > .stem {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      overflow: hidden;
      text-overflow: ellipsis;
    }
  }
  .after {
    margin-block-start: var(--s5);
  }
`;
