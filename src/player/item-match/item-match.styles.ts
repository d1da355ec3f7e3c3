import { css } from 'lit';
import { dragStyles } from '../drag/drag.styles.js';

export const styles = css`
  ${dragStyles}
  .reasons {
    display: grid;
    gap: var(--s2);
    padding: var(--s2) var(--s3) var(--s2) var(--s1);
    background: var(--sunken);
    border-radius: var(--radius);
    margin-block: var(--s2) var(--s4);
  }
  .reasons li[data-lifted] {
    background: var(--raised);
  }
  .reasons li {
    display: grid;
    grid-template-columns: auto 1.4rem 1fr;
    align-items: center;
  }
  b {
    color: var(--accent);
  }
  fieldset {
    padding: var(--s4);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
  }
  legend {
    float: inline-start;
    inline-size: 100%;
    padding: 0;
    margin-block-end: var(--s3);
    font: 400 1.05rem/1.45 var(--serif);
  }
  .marks {
    clear: both;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(3.7rem, 1fr));
    gap: var(--s2);
    max-inline-size: 24rem;
  }
  .options label {
    padding: var(--s2);
    justify-content: center;
    align-items: center;
    gap: var(--s2);
  }
  .options input {
    translate: none;
  }
`;
