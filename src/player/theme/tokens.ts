/** Colour by role (`src/theme/palettes.ts`), type, spacing: the one place to change how the course looks. */
import { css, unsafeCSS, type CSSResult } from 'lit';
import { sans, serif } from '../../theme/fonts.js';
import { palettes, roles, type Palette } from '../../theme/palettes.js';

const declared = (palette: Palette): CSSResult =>
  unsafeCSS(roles.map((role) => `--${role}:${palette[role]}`).join(';'));

/** For the document itself. 18 px where the reader's own text size is the usual 16. */
export const tokens = css`
  :root {
    ${declared(palettes.light)};
    --serif: ${unsafeCSS(serif)};
    --sans: ${unsafeCSS(sans)};
    --small: 0.84rem;
    --large: 1.17rem;
    --title: clamp(1.5rem, 1.2rem + 1.6vw, 2.1rem);
    --s1: 0.25rem;
    --s2: 0.5rem;
    --s3: 0.85rem;
    --s4: 1.35rem;
    --s5: 2.2rem;
    --s6: 3.5rem;
    --measure: 34rem;
    --radius: 0.6rem;
    --shadow: 0 1px 2px rgb(60 40 10 / 0.1), 0 6px 20px rgb(60 40 10 / 0.06);
    --calm: 200ms ease-out;
    color-scheme: light dark;
  }
  @media screen and (prefers-color-scheme: dark) {
    :root {
      ${declared(palettes.dark)};
      --shadow: 0 1px 2px rgb(0 0 0 / 0.4);
    }
  }
  @media (prefers-contrast: more) {
    :root {
      ${declared(palettes.contrast)};
      --shadow: none;
    }
  }
  @media screen and (prefers-contrast: more) and (prefers-color-scheme: dark) {
    :root {
      ${declared(palettes.contrastDark)};
    }
  }
  @media (forced-colors: active) {
    :root {
      --surface: Canvas;
      --raised: Canvas;
      --sunken: Canvas;
      --ink: CanvasText;
      --quiet: CanvasText;
      --line: CanvasText;
      --control: ButtonBorder;
      --accent: Highlight;
      --on-accent: HighlightText;
      --sound: CanvasText;
      --dont: CanvasText;
      --focus: Highlight;
      --wall: Canvas;
      --wall-high: Canvas;
      --wall-ink: CanvasText;
      --wall-quiet: CanvasText;
      --lamp: Highlight;
      --shadow: none;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :root {
      --calm: 0ms;
    }
  }
  html {
    font-size: 112.5%;
    background: var(--wall);
    scroll-padding-block: 1rem;
  }
  @media (min-height: 30em) {
    html {
      scroll-padding-block-start: 6rem;
    }
  }
  body {
    margin: 0;
  }
`;
