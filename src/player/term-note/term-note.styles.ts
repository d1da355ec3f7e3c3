import { css } from 'lit';

export const styles = css`
  dialog {
    position: absolute;
    inset: auto;
    margin: 0;
    inline-size: min(24rem, calc(100vw - 16px));
    padding: 0;
    border: 1px solid var(--control);
    border-radius: var(--radius);
    background: var(--raised);
    color: var(--ink);
    box-shadow: var(--shadow);
  }
  dialog::backdrop {
    background: none;
  }
  form {
    padding: var(--s4);
  }
  .label {
    font: 600 var(--large) / 1.3 var(--serif);
    color: var(--ink);
  }
  .stack > * + * {
    margin-block-start: var(--s2);
  }
  .stack > button {
    margin-block-start: var(--s3);
  }
`;
