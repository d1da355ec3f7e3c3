import { css } from 'lit';

export const appStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 100vh;
    background: var(--surface);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: var(--s3) var(--s5);
    padding: var(--s3) var(--s4);
    background: var(--wall);
    color: var(--wall-ink);
  }
  h1 {
    font-size: 1.35rem;
  }
  header p,
  nav a {
    color: var(--wall-quiet);
  }
  nav {
    display: flex;
    gap: var(--s3);
  }
  nav [aria-current] {
    color: var(--wall-ink);
    font-weight: 600;
    text-decoration: none;
  }
  header :focus-visible {
    outline-color: var(--lamp);
  }
  main {
    flex: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: stretch;
    gap: var(--s4);
    padding: var(--s4);
  }
  bench-stage {
    flex: 0 1 auto;
    max-inline-size: 100%;
  }
  bench-stage.full {
    flex-basis: 100%;
  }
  .side {
    flex: 1 1 24rem;
    min-inline-size: 0;
    container-type: inline-size;
    display: grid;
  }
  .panels {
    display: grid;
    grid-template: auto auto 1fr / minmax(0, 1fr) minmax(0, 1fr);
    gap: var(--s4);
  }
  bench-author {
    grid-column: 1 / -1;
  }
  bench-log,
  bench-model {
    contain: size;
    min-block-size: 26rem;
  }
  @container (inline-size < 34rem) {
    .panels {
      grid-template: none / minmax(0, 1fr);
    }
  }
  @container (inline-size > 62rem) {
    .panels {
      grid-template: auto auto 1fr / minmax(0, 4fr) minmax(0, 5fr) minmax(0, 4fr);
    }
    bench-log,
    bench-model {
      grid-row: 1 / 4;
    }
    bench-author {
      grid-area: 1 / 1;
    }
    bench-attempt {
      grid-area: 2 / 1;
    }
    bench-faults {
      grid-area: 3 / 1;
    }
    bench-log {
      grid-column: 2;
    }
    bench-model {
      grid-column: 3;
    }
  }
  .none {
    max-inline-size: var(--measure);
    padding: var(--s5);
  }
`;
