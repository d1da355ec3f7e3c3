import { css } from 'lit';

export const styles = css`
  & {
    container-type: inline-size;
    max-inline-size: var(--measure);
    margin-inline: auto;
  }
  .top {
    justify-content: space-between;
  }
  .question {
    display: grid;
    gap: var(--s2);
  }
  h1 {
    font-size: 1.4rem;
    line-height: 1.3;
  }
  .tag {
    color: var(--accent);
  }
  button[aria-pressed='true'] {
    color: var(--accent);
    font-weight: 600;
  }
  button[aria-pressed='true'] .icon {
    fill: currentcolor;
  }
  .options input {
    scroll-margin-block: 2rem 7rem;
  }
  .way {
    padding-block-start: var(--s4);
    border-block-start: 1px solid var(--line);
  }
  .overview {
    margin-inline-start: auto;
  }
  @container (max-width: 24rem) {
    .way {
      gap: var(--s2);
    }
    .way button {
      padding-inline: var(--s3);
    }
  }
`;
