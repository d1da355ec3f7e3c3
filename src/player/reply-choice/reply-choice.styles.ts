import { css } from 'lit';

export const styles = css`
  ol {
    display: grid;
    gap: var(--s3);
    margin-block: var(--s2);
  }
  ol button {
    inline-size: 100%;
    position: relative;
    padding: var(--s3) var(--s4);
    padding-inline-start: calc(1.7rem + 2 * var(--s3));
    font: 400 1.05rem/1.45 var(--serif);
    box-shadow: var(--shadow);
    transition:
      background-color var(--calm),
      transform var(--calm);
  }
  ol button:hover {
    background: var(--raised);
    border-color: var(--accent);
  }
  ol button:active {
    transform: translateY(1px);
  }
  .act,
  .watched.act {
    font-style: italic;
  }
  .numeral {
    font: 600 var(--small) / 1 var(--sans);
    font-variant-numeric: tabular-nums;
    color: var(--accent);
    inline-size: 1.7rem;
    block-size: 1.7rem;
    border: 1px solid var(--line);
    border-radius: 50%;
    position: absolute;
    inset-inline-start: var(--s3);
    line-height: 1.6rem;
    text-align: center;
    font-style: normal;
  }
  @media (hover: none) {
    ol button {
      padding-inline-start: var(--s4);
    }
    .numeral {
      display: none;
    }
  }
  .watched {
    margin-block: var(--s2) var(--s4);
  }
`;
