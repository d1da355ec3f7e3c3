import { css } from 'lit';

export const styles = css`
  article {
    max-inline-size: var(--measure);
    margin-inline: auto;
  }
  legend {
    float: inline-start;
    inline-size: 100%;
    padding: 0;
    margin-block-end: var(--s3);
    font: 400 1.05rem/1.45 var(--serif);
  }
  .scale {
    clear: both;
    display: grid;
    grid-template-columns: repeat(6, 1fr);
    gap: var(--s1);
  }
  .scale.agreement {
    grid-template-columns: repeat(5, 1fr);
  }
  @container (min-width: 32rem) {
    .scale.confidence {
      grid-template-columns: repeat(11, 1fr);
    }
  }
  .scale label {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: 2.5rem;
    border: 1px solid var(--control);
    border-radius: calc(var(--radius) / 2);
    font-variant-numeric: tabular-nums;
    cursor: pointer;
  }
  .scale label:hover {
    border-color: var(--accent);
  }
  .scale input {
    position: absolute;
    inset: 0;
    margin: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .scale label:has(:checked) {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }
  .scale label:has(:focus-visible) {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: var(--s4);
    margin-block-start: var(--s1);
  }
  .ends :last-child {
    text-align: end;
  }
  .field label {
    display: block;
    font: 400 1.05rem/1.45 var(--serif);
    margin-block-end: var(--s2);
  }
  [type='number'] {
    inline-size: 6rem;
  }
  .still {
    display: block;
    color: var(--dont);
  }
  .beside {
    padding: var(--s4);
    background: var(--sunken);
    border-radius: var(--radius);
  }
  @media (forced-colors: active) {
    .scale label:has(:checked) {
      outline: 3px solid Highlight;
    }
  }
`;
