import { css, unsafeCSS } from 'lit';
import { sizeIds, sizes } from './sizes.js';

const frames = sizeIds.map((id) => {
  const { width, height } = sizes[id];
  return width === null
    ? `.${id} { inline-size: 100%; block-size: max(30rem, 88vh) }`
    : `.${id} { inline-size: ${width}px; block-size: ${height}px }`;
});

export const stageStyles = css`
  .tools {
    display: flex;
    align-items: center;
    gap: var(--s3);
    margin-block-end: var(--s3);
  }
  .around {
    overflow-x: auto;
    border-radius: var(--radius);
  }
  iframe {
    display: block;
    box-sizing: content-box;
    border: 1px solid var(--control);
    border-radius: var(--radius);
    background: Canvas;
  }
  .full {
    box-sizing: border-box;
  }
  .waiting {
    display: block;
    border: 1px dashed var(--line);
    border-radius: var(--radius);
  }
  ${unsafeCSS(frames.join('\n'))}
`;
