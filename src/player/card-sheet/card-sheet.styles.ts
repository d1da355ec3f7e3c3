import { css } from 'lit';

export const styles = css`
  .paper {
    display: flex;
    flex-direction: column;
    gap: 1em;
    font-size: 0.85em;
    line-height: 1.38;
  }
  @media print {
    .paper {
      font-size: 10.8pt;
    }
  }
  h2 {
    font-size: 1.75em;
    padding-block-end: 0.35em;
    border-block-end: 3px solid var(--accent);
  }
  h3 {
    font: 600 1.05em/1.3 var(--serif);
    color: var(--accent);
    letter-spacing: 0;
  }
  .steps {
    counter-reset: step;
    display: grid;
    gap: 0.8em;
  }
  .steps li {
    counter-increment: step;
    position: relative;
    padding-inline-start: 2.4em;
  }
  .steps li::before {
    content: counter(step);
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: -0.12em;
    font-size: 1.5em;
    color: var(--accent);
    font-variant-numeric: lining-nums;
  }
  .say {
    font-size: 1.12em;
  }
  .mind,
  .source {
    font: 400 0.88em/1.4 var(--sans);
    color: var(--quiet);
  }
  .halves {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    gap: 1em 2em;
    padding-block-start: 0.9em;
    border-block-start: 1px solid var(--line);
  }
  .halves li {
    padding-inline-start: 1.1em;
    position: relative;
  }
  .halves li::before {
    content: '–';
    position: absolute;
    inset-inline-start: 0;
  }
  .halves p + p {
    margin-block-start: 0.5em;
  }
  .reminder {
    font-style: italic;
  }
  .source {
    margin-block-start: auto;
    text-align: end;
  }
`;
