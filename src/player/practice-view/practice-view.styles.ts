import { css } from 'lit';

export const styles = css`
  article {
    max-inline-size: var(--measure);
    margin-inline: auto;
  }
  .field label {
    display: block;
    font-weight: 600;
    margin-block-end: var(--s2);
  }
  textarea {
    font: 400 var(--large) / 1.5 var(--serif);
  }
  figure.card {
    border-inline-start: 3px solid var(--sound);
  }
  figcaption {
    margin-block-start: var(--s2);
  }
  legend {
    padding: 0;
    margin-block-end: var(--s2);
  }
  .options label {
    padding-block: var(--s2);
  }
`;
