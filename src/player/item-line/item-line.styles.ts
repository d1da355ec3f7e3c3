import { css } from 'lit';

export const styles = css`
  .options {
    gap: 0;
    border: 1px solid var(--control);
    border-radius: var(--radius);
    overflow: clip;
    background: var(--raised);
  }
  .options label {
    border: 0;
    border-radius: 0;
  }
  .options label + label {
    border-block-start: 1px solid var(--line);
  }
  .options label:has(:checked) {
    background: var(--sunken);
    box-shadow: inset 4px 0 var(--accent);
  }
  .options label:has(:focus-visible) {
    outline-offset: -3px;
  }
  .speaker {
    display: block;
    font: 600 var(--small) / 1.4 var(--sans);
    color: var(--quiet);
  }
  .words {
    font: 400 1.05rem/1.45 var(--serif);
  }
`;
