import { css } from 'lit';
import { dragStyles } from '../drag/drag.styles.js';

export const styles = css`
  ${dragStyles}
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
  legend {
    display: flex;
    gap: var(--s1);
  }
  legend span,
  .zones div {
    flex: 1;
  }
  legend .grip {
    margin-block: -0.5rem;
  }
  .zones {
    display: flex;
    gap: var(--s3);
    margin-block: var(--s3);
    background: var(--surface);
  }
  .zones div {
    padding: var(--s3);
    border: 1px dashed var(--control);
    border-radius: var(--radius);
    color: var(--quiet);
    text-align: center;
  }
  .zones div:first-child {
    border-style: solid;
  }
  @media (min-height: 30em) {
    .zones {
      position: sticky;
      inset-block-start: 0;
      z-index: 2;
    }
    .options input {
      scroll-margin-block-start: 8rem;
    }
  }
  .marks {
    clear: both;
    display: flex;
    flex-wrap: wrap;
    gap: var(--s3);
  }
  .options label {
    flex: 1 1 8rem;
    padding-block: var(--s2);
    align-items: center;
  }
  .options input {
    translate: none;
  }
`;
