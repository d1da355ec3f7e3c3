/**
 * Colour by role, type, spacing: the one place to change how the course looks. The room in the evening: paper and lamplight,
 * a deep green frame, one warm accent. Dark is the same room later; high contrast is a theme of its own.
 */
import { css, unsafeCSS, type CSSResult } from 'lit';

const roles = [
  'surface', // the page
  'raised', // cards and buttons on the page
  'sunken', // quiet panels
  'ink',
  'quiet', // secondary ink
  'line', // decorative rules
  'control', // outlines of what can be pressed
  'accent',
  'on-accent',
  'sound',
  'dont',
  'focus',
  'wall', // the frame around the page
  'wall-high', // pressed or current on the wall
  'wall-ink',
  'wall-quiet',
  'lamp', // the accent where it lies on the wall
] as const;
export type Role = (typeof roles)[number];
export type Palette = Readonly<Record<Role, string>>;

export const palettes = {
  light: {
    surface: '#f9f2e4',
    raised: '#fffbf2',
    sunken: '#f1e7d3',
    ink: '#2b241b',
    quiet: '#62563f',
    line: '#dccfb4',
    control: '#8a7a5c',
    accent: '#9c4418',
    'on-accent': '#fff8ec',
    sound: '#1f5c46',
    dont: '#733c5c',
    focus: '#1257c4',
    wall: '#17332d',
    'wall-high': '#234840',
    'wall-ink': '#f5ebd8',
    'wall-quiet': '#b8c6b8',
    lamp: '#f4bb6c',
  },
  dark: {
    surface: '#1c1a17',
    raised: '#282520',
    sunken: '#151411',
    ink: '#ede3d1',
    quiet: '#b8ac94',
    line: '#403a30',
    control: '#8f846d',
    accent: '#f0a75f',
    'on-accent': '#2b1504',
    sound: '#8fd0b0',
    dont: '#dba9c8',
    focus: '#9fcaff',
    wall: '#10231e',
    'wall-high': '#1e3932',
    'wall-ink': '#ede3d1',
    'wall-quiet': '#a3b3a6',
    lamp: '#f0a75f',
  },
  contrast: {
    surface: '#ffffff',
    raised: '#ffffff',
    sunken: '#ffffff',
    ink: '#000000',
    quiet: '#1f1f1f',
    line: '#000000',
    control: '#000000',
    accent: '#6d2600',
    'on-accent': '#ffffff',
    sound: '#004a33',
    dont: '#5b1246',
    focus: '#0033cc',
    wall: '#00211a',
    'wall-high': '#00211a',
    'wall-ink': '#ffffff',
    'wall-quiet': '#ffffff',
    lamp: '#ffd58f',
  },
  contrastDark: {
    surface: '#000000',
    raised: '#000000',
    sunken: '#000000',
    ink: '#ffffff',
    quiet: '#ededed',
    line: '#ffffff',
    control: '#ffffff',
    accent: '#ffc489',
    'on-accent': '#000000',
    sound: '#a5f0cd',
    dont: '#ffc4ea',
    focus: '#9fcaff',
    wall: '#000000',
    'wall-high': '#000000',
    'wall-ink': '#ffffff',
    'wall-quiet': '#ffffff',
    lamp: '#ffd58f',
  },
} as const satisfies Readonly<Record<string, Palette>>;

const declared = (palette: Palette): CSSResult =>
  unsafeCSS(roles.map((role) => `--${role}:${palette[role]}`).join(';'));

/** For the document itself, so that every shadow root inherits it. 18 px where the reader's own text size is the usual 16. */
export const tokens = css`
  :root {
    ${declared(palettes.light)};
    --serif: 'Iowan Old Style', 'Palatino Nova', 'Palatino Linotype', Palatino, 'Book Antiqua', Charter, Georgia, serif;
    --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif;
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
  @media (prefers-color-scheme: dark) {
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
  @media (prefers-contrast: more) and (prefers-color-scheme: dark) {
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
  @media (max-width: 49em) and (min-height: 30em) {
    html {
      scroll-padding-block-start: 6rem;
    }
  }
  body {
    margin: 0;
  }
`;
