/**
 * Colour by role, for every look of the course: the one place to change it. The room in the evening: paper and lamplight, a
 * deep green frame, one warm accent. Dark is the same room later; high contrast is a theme of its own.
 */
export const roles = [
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
/** `#rrggbb` by role. */
export type Palette = Readonly<Record<Role, string>>;

export const looks = ['light', 'dark', 'contrast', 'contrastDark'] as const;
export type Look = (typeof looks)[number];
export type Palettes = Readonly<Record<Look, Palette>>;

/** What pages to print lie on, whatever the look; their ink is that of the light one. */
export const paper = '#fffdf8';

export const palettes: Palettes = {
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
};
