import { css } from 'lit';

/** Part of the styles of every element that drags. */
export const dragStyles = css`
  .grip {
    font-style: normal;
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 2rem;
    min-block-size: 2.5rem;
    color: var(--control);
    cursor: grab;
    touch-action: none;
    user-select: none;
  }
  .grip::before {
    content: '⋮⋮';
    font-size: 1.3rem;
    line-height: 1;
    letter-spacing: -0.35em;
    text-indent: -0.35em;
  }
  [data-lifted] {
    position: relative;
    z-index: 3;
    pointer-events: none;
    opacity: 0.75;
    box-shadow: var(--shadow);
  }
  :is([data-picked], [data-over]) {
    outline: 2px dashed var(--accent);
    outline-offset: 2px;
  }
  [data-over] {
    outline-style: solid;
  }
  @media print {
    .grip,
    .zones {
      display: none;
    }
  }
`;
