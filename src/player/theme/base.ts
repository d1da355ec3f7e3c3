/** What every element shares: type, headings, buttons, the focus ring, prose. */
import { css } from 'lit';

const ground = css`
  display: block;
  color: var(--ink);
  font: 400 1rem/1.5 var(--sans);
  text-align: start;
  overflow-wrap: anywhere;
`;

const rules = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ol,
  ul,
  figure,
  fieldset,
  blockquote {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  h1,
  h2 {
    font: 600 var(--title) / 1.2 var(--serif);
    text-wrap: balance;
  }
  h2 {
    font-size: var(--large);
    line-height: 1.35;
  }
  h3,
  .label {
    font: 600 var(--small) / 1.4 var(--sans);
    color: var(--quiet);
    letter-spacing: 0.01em;
  }
  ol,
  ul {
    list-style: none;
  }
  .said {
    font: 400 var(--large) / 1.5 var(--serif);
  }
  .aside {
    font: italic 400 1rem/1.5 var(--serif);
    color: var(--quiet);
  }
  .small {
    font-size: var(--small);
  }
  .quiet {
    color: var(--quiet);
  }
  .stack > * + * {
    margin-block-start: var(--s4);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s3);
  }
  .card {
    background: var(--raised);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    padding: var(--s4);
  }
  .prose {
    max-inline-size: var(--measure);
  }
  .prose > * + * {
    margin-block-start: var(--s3);
  }
  .prose ul,
  .prose ol {
    padding-inline-start: 1.3em;
    list-style: disc;
  }
  .prose ol {
    list-style: decimal;
  }
  .prose h2 {
    margin-block-start: var(--s5);
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }
  button {
    font: inherit;
    color: inherit;
    text-align: start;
    min-block-size: 2.5rem;
    padding: var(--s2) var(--s4);
    border: 1px solid var(--control);
    border-radius: var(--radius);
    background: var(--raised);
    cursor: pointer;
    touch-action: manipulation;
    transition: background-color var(--calm);
  }
  button:hover {
    background: var(--sunken);
  }
  button.primary {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }
  button.primary:hover {
    background: color-mix(in srgb, var(--accent) 88%, var(--ink));
  }
  button.link {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 1.75rem;
    padding: var(--s1) var(--s2);
    margin-inline: calc(var(--s2) * -1);
    border: 0;
    background: none;
    color: var(--quiet);
    font-size: var(--small);
    text-decoration: underline;
    text-decoration-color: var(--control);
    text-underline-offset: 0.2em;
  }
  button.link:hover {
    color: var(--ink);
    text-decoration-color: currentcolor;
  }
  button[disabled] {
    opacity: 0.55;
    cursor: default;
  }
  summary {
    cursor: pointer;
    min-block-size: 1.75rem;
    border-radius: 0.2rem;
  }
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  [tabindex='-1'] {
    position: relative;
  }
  [tabindex='-1']:focus-visible {
    outline: none;
  }
  [tabindex='-1']:focus-visible::before {
    content: '';
    position: absolute;
    inset-block: 0.1em;
    inset-inline-start: -0.8rem;
    border-inline-start: 3px solid var(--focus);
    border-radius: 2px;
  }
  [data-arrive] {
    scroll-margin-block: 1rem;
  }
  .icon {
    inline-size: 1.1em;
    block-size: 1.1em;
    flex: none;
    vertical-align: -0.18em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .window {
    background: radial-gradient(circle at 85% 15%, rgb(244 187 108 / 0.4), transparent 75%) var(--wall);
    overflow: hidden;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    button.primary {
      forced-color-adjust: none;
    }
  }
  @media print {
    button,
    button.link {
      display: none;
    }
  }
`;

/** For a shadow root. */
export const base = css`
  :host {
    ${ground}
  }
  :host([hidden]) {
    display: none;
  }
  ${rules}
`;

/** For a tree without shadow roots below an element of this name; of no weight, so that an element's own rules win. */
export const baseFor = (name: string): string => `${name}{${ground.cssText}}:where(${name}){${rules.cssText}}`;
