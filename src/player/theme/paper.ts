/** Pages to print and keep: paper on screen whatever the theme, and exactly one sheet, Letter or A4, when printed. */
import { css, unsafeCSS } from 'lit';
import { palettes, paper as sheet } from '../../theme/palettes.js';

const { ink, quiet, line, control, accent } = palettes.light;

export const paper = css`
  .paper {
    --ink: ${unsafeCSS(ink)};
    --quiet: ${unsafeCSS(quiet)};
    --line: ${unsafeCSS(line)};
    --control: ${unsafeCSS(control)};
    --accent: ${unsafeCSS(accent)};
    --on-accent: ${unsafeCSS(palettes.light['on-accent'])};
    --focus: ${unsafeCSS(palettes.light.focus)};
    container-type: normal;
    color: var(--ink);
    background: ${unsafeCSS(sheet)};
    border: 1px solid var(--line);
    box-shadow: var(--shadow);
    padding: clamp(1.2rem, 7cqi, 3.4rem) clamp(1.2rem, 8cqi, 4rem);
    font-family: var(--serif);
    forced-color-adjust: none;
  }
  .paper button {
    font-family: var(--sans);
  }
  article:has(> .paper) {
    max-inline-size: 44rem;
    margin-inline: auto;
  }
  article > .screen:first-child {
    margin-block-end: var(--s5);
  }
  @media print {
    .screen {
      display: none;
    }
    .paper {
      block-size: 238mm;
      padding: 0 4mm;
      border: 0;
      box-shadow: none;
      background: none;
      overflow: clip;
      break-inside: avoid;
      font-size: 12pt;
    }
  }
`;

/** For the document itself. */
export const printed = css`
  @media print {
    @page {
      margin: 16mm;
    }
    html {
      font-size: 12pt;
      background: none;
    }
    /* No dark grounds, and so no pale text, with or without the grounds printed. */
    :root {
      color-scheme: light;
      --wall: transparent;
      --wall-ink: var(--ink);
      --lamp: var(--accent);
    }
  }
`;
