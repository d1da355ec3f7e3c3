import { css } from 'lit';

export const styles = css`
  .door {
    margin-block: var(--s5);
    padding: var(--s5) clamp(var(--s4), 6cqi, var(--s6));
    background: var(--wall);
    color: var(--wall-ink);
    border-radius: var(--radius);
    border-block-end: 4px solid var(--lamp);
  }
  .door .label {
    color: var(--lamp);
  }
  .door h2 {
    font-size: var(--title);
    margin-block: var(--s1) var(--s4);
  }
  .back {
    max-inline-size: var(--measure);
    margin-inline: auto;
    display: grid;
    gap: var(--s5);
  }
  .back h2 {
    margin-block-end: var(--s2);
  }
  .line {
    font: 400 var(--large) / 1.45 var(--serif);
  }
  .act {
    font-style: italic;
  }
  .another .line {
    margin-block: var(--s2) var(--s4);
    padding-inline-start: var(--s3);
    border-inline-start: 5px double var(--dont);
  }
  .way {
    border-inline-start: 2px solid var(--line);
    margin-inline-start: 0.5rem;
  }
  .way li {
    position: relative;
    padding-inline-start: var(--s4);
    padding-block-end: var(--s4);
  }
  .way li::before {
    content: '';
    position: absolute;
    inset-inline-start: calc(-0.4rem - 1px);
    inset-block-start: 0.35rem;
    inline-size: 0.8rem;
    block-size: 0.8rem;
    border-radius: 50%;
    border: 2px solid var(--surface);
    background: var(--sound);
  }
  .way .dont::before {
    background: var(--surface);
    border-color: var(--dont);
  }
  .way .label {
    color: var(--sound);
  }
  .way .dont .label {
    color: var(--dont);
  }
  .way .line {
    font-size: 1rem;
  }
  .way p.small {
    color: var(--quiet);
  }
  .way .link {
    margin-inline: 0;
    padding-inline: 0;
  }
  @media (forced-colors: active) {
    .door {
      border: 2px solid;
    }
  }
`;
