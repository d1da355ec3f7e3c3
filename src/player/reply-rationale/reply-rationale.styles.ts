import { css } from 'lit';

export const styles = css`
  details {
    max-inline-size: var(--measure);
    border-inline-start: 3px solid var(--sound);
    padding-inline-start: var(--s3);
  }
  .dont {
    border-inline-start-style: double;
    border-inline-start-width: 5px;
    border-color: var(--dont);
  }
  summary {
    font-weight: 600;
    font-size: var(--small);
    color: var(--sound);
    list-style: none;
    display: inline-flex;
    gap: var(--s2);
    align-items: center;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    inline-size: 0.4em;
    block-size: 0.4em;
    border: solid currentcolor;
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
    translate: 0 -0.15em;
    transition: rotate var(--calm);
  }
  [open] summary::after {
    rotate: 225deg;
    translate: 0 0.1em;
  }
  .dont summary {
    color: var(--dont);
  }
  p + ul {
    margin-block-start: var(--s2);
  }
  li {
    font-size: var(--small);
    color: var(--quiet);
  }
`;
