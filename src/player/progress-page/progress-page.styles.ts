import { css } from 'lit';

export const styles = css`
  article {
    max-inline-size: 46rem;
    margin-inline: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  caption {
    text-align: start;
  }
  th,
  td {
    padding-block: var(--s2);
    padding-inline: 0 var(--s2);
    border-block-end: 1px solid var(--line);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
    hyphens: auto;
  }
  td,
  th + th {
    inline-size: clamp(4.9rem, 20cqi, 5.8rem);
    padding-inline: var(--s2) 0;
    font-size: var(--small);
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  thead th {
    font-size: var(--small);
    color: var(--quiet);
  }
  tfoot * {
    font-weight: 600;
  }
  th .link {
    margin-inline: 0;
    padding-inline: 0;
    color: var(--ink);
    font-size: 1rem;
  }
  small {
    display: block;
    color: var(--quiet);
    font-size: var(--small);
  }
  svg {
    display: block;
    inline-size: 100%;
    max-inline-size: 5rem;
    margin-inline-start: auto;
  }
  rect {
    fill: var(--sound);
    stroke: var(--sound);
  }
  .all {
    fill: none;
    stroke: var(--control);
  }
  svg:dir(rtl) {
    transform: scaleX(-1);
  }
  @media print {
    th .link {
      display: inline;
    }
  }
`;
