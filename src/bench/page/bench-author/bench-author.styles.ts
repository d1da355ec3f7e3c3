import { css } from 'lit';

export const authorStyles = css`
  .fields {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: var(--s2) var(--s3);
  }
  .state {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr));
    gap: var(--s2) var(--s3);
    padding-block-start: var(--s2);
  }
  .state label {
    display: flex;
    flex-direction: column;
    gap: 0.15rem;
  }
  .state .wished {
    font-weight: 600;
  }
  summary {
    padding-block: 0.15rem;
  }
`;
