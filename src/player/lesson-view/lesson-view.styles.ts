import { css } from 'lit';

export const styles = css`
  .premise {
    display: grid;
    gap: var(--s4);
    max-inline-size: var(--measure);
    margin-inline: auto;
  }
  .person {
    display: flex;
    gap: var(--s4);
    align-items: center;
  }
  .person client-portrait {
    flex: 0 0 6rem;
    inline-size: 6rem;
    block-size: 7.5rem;
    border-radius: 50% 50% var(--radius) var(--radius) / 40% 40% var(--radius) var(--radius);
  }
  .room {
    max-inline-size: 52.2rem;
    margin-inline: auto;
  }
  .begun {
    margin-block-end: var(--s4);
  }
  .begun h1 {
    font-size: var(--large);
    margin-block-end: var(--s1);
  }
  .begun details > * + * {
    margin-block-start: var(--s3);
  }
  .begun .row {
    align-items: start;
    flex-wrap: nowrap;
    justify-content: space-between;
  }
  .begun button {
    flex: none;
    font-size: var(--small);
  }
  .pause {
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    border: 0;
    padding: var(--s5) var(--page-inline);
    background: var(--wall);
    color: var(--wall-ink);
    --focus: var(--lamp);
  }
  .pause form {
    max-inline-size: 28rem;
    margin: min(6rem, 12%) auto;
  }
  .pause h2 {
    font-size: var(--title);
  }
  .pause[open] {
    animation: arrive var(--calm);
  }
  .end {
    margin: var(--s5) auto 0;
    max-inline-size: var(--measure);
  }
  .kept {
    margin-block-end: var(--s4);
    justify-content: space-between;
    padding: var(--s2) var(--s4);
    background: var(--sunken);
  }
  @media print {
    .kept {
      display: none;
    }
  }
`;
