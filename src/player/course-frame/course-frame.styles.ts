import { css } from 'lit';

export const styles = css`
  & {
    container-type: inline-size;
    --focus-wall: var(--lamp);
  }
  .house {
    display: grid;
    grid-template: auto 1fr auto / minmax(0, 1fr);
    min-block-size: 100vh;
    min-block-size: 100dvb;
    background: var(--wall);
  }
  header,
  footer {
    color: var(--wall-ink);
    padding: var(--s3) clamp(0.9rem, 4cqi, 2rem);
  }
  header :focus-visible,
  footer :focus-visible,
  .skip:focus-visible {
    outline-color: var(--focus-wall);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--s2);
  }
  .course {
    flex: 1 1 100%;
  }
  .tools {
    display: contents;
  }
  settings-panel {
    flex: 1 0 100%;
    min-inline-size: 0;
    display: none;
  }
  header:has(.unfolded) settings-panel {
    display: block;
  }
  header button,
  header select,
  footer button {
    color: inherit;
    background: none;
    border-color: var(--wall-quiet);
    font-size: var(--small);
  }
  option {
    background: var(--wall);
    color: var(--wall-ink);
  }
  header button:hover,
  footer button:hover {
    background: var(--wall-high);
  }
  .course {
    font: 600 var(--large) / 1.25 var(--serif);
    color: var(--wall-ink);
    text-wrap: balance;
  }
  .count {
    color: var(--wall-quiet);
    font-size: var(--small);
    font-variant-numeric: tabular-nums;
  }
  .toggle .count {
    display: none;
  }
  @container (min-width: 26rem) {
    .course {
      flex-basis: 9rem;
    }
  }
  @container (min-width: 34rem) {
    .toggle .count {
      display: inline;
    }
  }
  nav {
    flex: 1 0 100%;
    display: none;
    padding-block: var(--s2);
  }
  nav.unfolded {
    display: block;
  }
  nav > .count {
    display: none;
  }
  nav li button {
    inline-size: 100%;
    border: 0 solid transparent;
    border-inline-start-width: 3px;
    padding-inline: var(--s2);
    min-block-size: 2.6rem;
  }
  nav li button[aria-current] {
    background: var(--wall-high);
    font-weight: 600;
    border-inline-start: 3px solid var(--lamp);
  }
  nav ul {
    margin-block-start: var(--s2);
    padding-block-start: var(--s2);
    border-block-start: 1px solid var(--wall-high);
  }
  nav ol button {
    padding-inline-start: calc(var(--s2) + 0.75rem + var(--s3));
  }
  nav ol button::before {
    content: '';
    float: inline-start;
    inline-size: 0.75rem;
    block-size: 0.75rem;
    margin-block-start: 0.2em;
    margin-inline-start: calc(-0.75rem - var(--s3));
    border: 2px solid var(--wall-quiet);
    border-radius: 50%;
  }
  nav .closed button {
    cursor: default;
    color: var(--wall-quiet);
  }
  nav .closed button::before {
    border-style: dotted;
  }
  nav .opens {
    display: block;
    font-size: var(--small);
    font-style: italic;
  }
  nav .done button::before {
    background: var(--lamp);
    border-color: var(--lamp);
  }
  main {
    container-type: inline-size;
    background: var(--surface);
    min-inline-size: 0;
    overflow: clip;
  }
  main:focus::before {
    content: none;
  }
  .page {
    --page-inline: clamp(1.1rem, 4.5cqi, 3rem);
    --page-block: clamp(1rem, 4cqi, 2.6rem);
    padding: var(--page-block) var(--page-inline) var(--s6);
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--s2) var(--s4);
    font-size: var(--small);
  }
  footer p {
    flex: 1 1 12rem;
    color: var(--wall-quiet);
  }
  .unsaved {
    color: var(--lamp);
  }
  .skip {
    position: absolute;
    inset-block-start: var(--s2);
    inset-inline-start: var(--s2);
    z-index: 2;
    background: var(--wall);
    color: var(--wall-ink);
  }
  .skip:not(:focus) {
    clip-path: inset(50%);
    pointer-events: none;
  }
  @container (min-width: 62rem) {
    .house {
      grid-template: 1fr auto / 17rem minmax(0, 1fr);
    }
    header {
      display: block;
      align-self: start;
      padding-block-start: var(--s5);
    }
    .toggle {
      display: none;
    }
    nav,
    nav > .count {
      display: block;
    }
    nav {
      padding-block-start: var(--s4);
    }
    nav > .count {
      margin-block-end: var(--s2);
    }
    .tools {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--s2) var(--s3);
      margin-block-start: var(--s3);
    }
    settings-panel {
      display: block;
      flex: 1 1 0;
    }
    settings-panel:has([open]) {
      flex-basis: 100%;
    }
    nav ol,
    nav ul {
      margin-inline: calc(var(--s2) * -1);
    }
    main {
      border-start-start-radius: 1.4rem;
    }
    footer {
      grid-column: 1 / -1;
    }
    @media (min-height: 36rem) {
      header {
        position: sticky;
        inset-block-start: 0;
        max-block-size: 100vh;
        overflow-y: auto;
        scrollbar-width: thin;
        scrollbar-color: var(--wall-quiet) transparent;
      }
    }
  }
  @media (forced-colors: active) {
    header {
      border-block-end: 1px solid;
    }
    footer {
      border-block-start: 1px solid;
    }
    nav li button {
      border-color: Canvas;
    }
    nav li button[aria-current] {
      border: 2px solid Highlight;
    }
  }
  @media print {
    header,
    footer,
    .skip {
      display: none;
    }
    .house {
      display: block;
      min-block-size: 0;
    }
    .house,
    main {
      background: none;
    }
    .page {
      padding: 0;
    }
  }
`;
