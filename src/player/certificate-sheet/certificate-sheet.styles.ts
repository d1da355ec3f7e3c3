import { css } from 'lit';

export const styles = css`
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: var(--s3);
  }
  .fields > :first-child {
    grid-column: 1 / -1;
  }
  .paper {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 1.1em;
    text-align: center;
  }
  .paper::before {
    content: '';
    inline-size: 4.5em;
    border-block-start: 4px solid var(--accent);
    margin-block-end: 1.6em;
  }
  .kind {
    font-size: 1.15em;
    letter-spacing: 0.14em;
    text-transform: uppercase;
  }
  .name {
    font-size: 2.1em;
    line-height: 1.2;
    min-inline-size: 60%;
    min-block-size: 1.3em;
    padding: 0 1em 0.2em;
    border-block-end: 1px solid var(--control);
  }
  h2 {
    font-size: 1.9em;
  }
  dl {
    display: grid;
    grid-template-columns: 2fr 3fr;
    gap: 0.5em 1em;
    inline-size: 100%;
    margin: 1.2em 0 0;
    text-align: start;
  }
  dl div {
    display: contents;
  }
  dt,
  .id,
  .signature,
  .statements {
    font: 400 0.8em/1.5 var(--sans);
    color: var(--quiet);
  }
  dt {
    text-align: end;
    padding-block-start: 0.2em;
  }
  dd {
    margin: 0;
  }
  .statements {
    max-inline-size: 46em;
  }
  .foot {
    margin-block-start: auto;
    padding-block-start: 2em;
    inline-size: 100%;
    display: flex;
    flex-wrap: wrap;
    gap: 1em 3em;
    justify-content: space-between;
    align-items: end;
  }
  .foot > :only-child {
    margin-inline: auto;
  }
  .signature {
    min-inline-size: 18em;
    border-block-start: 1px solid var(--control);
    padding-block-start: 0.3em;
  }
`;
