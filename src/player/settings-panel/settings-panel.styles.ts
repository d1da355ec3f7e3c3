import { css, unsafeCSS, type CSSResult } from 'lit';
import { palettes, type Palette } from '../../theme/palettes.js';
import { sizes } from './settings.js';

export const styles = css`
  summary {
    inline-size: fit-content;
    font-size: var(--small);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s3);
    margin-block: var(--s2);
    color: var(--ink);
    background: var(--raised);
  }
  label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s1) var(--s3);
  }
  label:has(input) {
    flex-wrap: nowrap;
  }
  select {
    flex: 1 1 9rem;
    min-inline-size: 0;
    min-block-size: 2.5rem;
    padding-inline: var(--s2);
    font: inherit;
    color: inherit;
    background: var(--raised);
    border: 1px solid var(--control);
    border-radius: var(--radius);
  }
  input {
    flex: none;
    inline-size: 1.4rem;
    block-size: 1.4rem;
    margin: 0;
    accent-color: var(--accent);
  }
  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: var(--s1) var(--s3);
    margin: 0;
  }
  dd {
    margin: 0;
  }
  kbd {
    font: inherit;
    font-weight: 600;
  }
  @media print {
    & {
      display: none;
    }
  }
`;

const colours = (palette: Palette): CSSResult =>
  unsafeCSS(
    Object.entries(palette)
      .map(([role, colour]) => `--${role}:${colour}`)
      .join(';'),
  );

const textSizes = unsafeCSS(sizes.map((size) => `:root[data-text='${size}']{font-size:${size * 1.125}%}`).join(''));

/** What `applySettings` says, in effect: stands after the tokens. The device's own forced colours win over any theme. */
export const settingsStyles = css`
  @media screen and (forced-colors: none) {
    :root[data-theme='light'] {
      ${colours(palettes.light)};
      color-scheme: light;
    }
    :root[data-theme='dark'] {
      ${colours(palettes.dark)};
      color-scheme: dark;
      --shadow: none;
    }
    :root[data-theme='contrast'] {
      ${colours(palettes.contrast)};
      color-scheme: light;
      --shadow: none;
    }
    @media (prefers-color-scheme: dark) {
      :root[data-theme='contrast'] {
        ${colours(palettes.contrastDark)};
        color-scheme: dark;
      }
    }
  }
  ${textSizes}
  [data-motion='off'] {
    --calm: 0ms;
    & * {
      animation: none !important;
      transition: none !important;
    }
  }
  [data-pictures='off'] :is(.window, room-scene, story-map svg) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
