import { css } from 'lit';

export const styles = css`
  article {
    max-inline-size: var(--measure);
    margin-inline: auto;
  }
  dt {
    font: 600 1.05rem/1.4 var(--serif);
  }
  dd {
    margin: var(--s1) 0 var(--s4);
  }
`;
