import { css } from 'lit';

export const styles = css`
  & {
    margin-block-start: var(--s5);
  }
  ol {
    margin-block-start: var(--s3);
  }
  li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    min-block-size: 2.4rem;
    break-inside: avoid;
  }
  li > div {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    align-content: center;
    gap: 0 var(--s2);
    padding-block: 0.15rem;
    hyphens: auto;
  }
  li > svg {
    font-size: min(1rem, 4cqi);
    block-size: 0;
    min-block-size: 100%;
    overflow: visible;
  }
  button {
    min-block-size: 1.9rem;
    padding: 0 var(--s2);
    border-color: transparent;
    background: none;
    font: 600 1rem/1.3 var(--serif);
    text-decoration: underline var(--control);
    text-underline-offset: 0.2em;
  }
  div > span:first-child {
    font-family: var(--serif);
  }
  div > * {
    min-inline-size: 0;
  }
  div > :not(button) {
    padding-inline-start: var(--s2);
  }
  .unseen {
    min-block-size: 1.7rem;
  }
  .unseen div,
  .before .small {
    color: var(--quiet);
    font-size: var(--small);
  }
  .slip {
    flex-basis: 100%;
    margin-inline-start: var(--s2);
    border-inline-start: 5px double var(--dont);
  }
  line,
  .node {
    stroke: var(--control);
    stroke-width: 1.5;
    fill: var(--surface);
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .unseen:is(line, .node) {
    stroke-dasharray: 1 4;
  }
  .taken:is(line, .node) {
    stroke: var(--accent);
  }
  :is(line, circle).taken {
    stroke-width: 3.5;
  }
  circle.taken {
    fill: var(--accent);
  }
  svg.node {
    stroke-width: 2;
  }
  li > svg:dir(rtl) {
    transform: scaleX(-1);
  }
  @media print {
    button {
      display: inline;
    }
  }
`;
