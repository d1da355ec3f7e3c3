import { css } from 'lit';

/** Narrow: the face stays in a strip on top, where the window is high enough. Wide: beside the talk, like a window into the room. */
export const styles = css`
  lesson-turn {
    margin-block-end: var(--s5);
  }
  .past {
    contain-intrinsic-block-size: auto 100rem;
  }
  /* Another display has the browser forget what it laid out in there, which costs every layout of the page. */
  .past[data-away] {
    display: flow-root;
  }
  .past > p {
    white-space: pre-line;
  }
  @media not print {
    .past {
      content-visibility: auto;
    }
  }
  .talk:focus-visible::before {
    content: none;
  }
  .client {
    display: flex;
    align-items: center;
    gap: var(--s3);
    margin: 0 calc(var(--page-inline) * -1) var(--s4);
    padding: var(--s1) var(--page-inline);
    background: var(--wall);
    color: var(--wall-ink);
    z-index: 1;
  }
  .client p {
    font: italic 400 var(--small) / 1.35 var(--serif);
  }
  .window {
    contain: strict;
    flex: none;
    inline-size: 3.8rem;
    block-size: 4.75rem;
  }
  .resting .window {
    opacity: 0.35;
    transition: opacity var(--calm);
  }
  client-portrait {
    block-size: 100%;
    transform-origin: 50% 100%;
    transition: transform var(--calm);
  }
  .near-0 client-portrait {
    transform: scale(0.76);
  }
  .near-1 client-portrait {
    transform: scale(0.88);
  }
  .near-3 client-portrait {
    transform: scale(1.1);
  }
  @media (min-height: 30em) {
    .client {
      position: sticky;
      inset-block-start: 0;
    }
  }
  @media (forced-colors: active) {
    .client {
      border-block: 1px solid;
    }
  }
  /* Without pictures there is nothing for a column of its own. */
  @container (min-width: 44rem) {
    :root:not([data-pictures='off']) & {
      .layout {
        display: grid;
        grid-template-columns: minmax(11rem, 16rem) minmax(0, var(--measure));
        gap: var(--s5);
        justify-content: center;
      }
      .client {
        display: block;
        margin: 0;
        padding: 0;
        border: 0;
        background: none;
        color: inherit;
        align-self: start;
        inset-block-start: var(--s4);
      }
      .client p {
        display: none;
      }
      .window {
        inline-size: auto;
        block-size: auto;
        aspect-ratio: 4 / 5;
        border-radius: 50% 50% var(--radius) var(--radius) / 40% 40% var(--radius) var(--radius);
      }
    }
  }
`;
