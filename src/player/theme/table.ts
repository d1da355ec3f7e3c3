/** Small tables of numbers, and the list of options with what each would do. */
import { css } from 'lit';

export const table = css`
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
    border-block-end: 1px solid var(--line);
    text-align: start;
    font-weight: 400;
    vertical-align: top;
  }
  thead th {
    font: 600 var(--small) / 1.4 var(--sans);
    color: var(--quiet);
  }
  td + td,
  th + td,
  th + th {
    padding-inline-start: var(--s3);
  }
  /* No word in two, where the frame is wide enough for its text. */
  @container (min-width: 16rem) {
    :is(th, td, dt, dd) {
      overflow-wrap: break-word;
    }
  }
  :not(.prose) > table td {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  /* Narrow: a table of words is read row by row. */
  @container (max-width: 36rem) {
    .prose > table :is(tbody, tr, td) {
      display: block;
      border: 0;
      padding: 0;
    }
    .prose > table thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .prose > table tr {
      padding-block: var(--s3);
      border-block-end: 1px solid var(--line);
    }
    .prose > table td:first-child {
      font-weight: 600;
    }
    .prose > table td + td::before {
      content: attr(data-head) ': ';
      color: var(--quiet);
    }
  }
  .whys {
    margin: 0;
    padding: var(--s3) var(--s4);
    background: var(--sunken);
    border-radius: var(--radius);
  }
  .whys dt {
    font-family: var(--serif);
  }
  .whys dd {
    margin: 0 0 var(--s3);
    color: var(--quiet);
    font-size: var(--small);
  }
`;
