import { css } from 'lit';
import { poses } from '../portraits/poses.styles.js';

export const styles = css`
  ${poses}
  & {
    --edge: color-mix(in oklab, #23150f 88%, var(--wall));
    --eye: #fff6e6;
    --tone: var(--wall) 3%;
    --skin: #c98f66;
    --hair: #3a2a24;
    --cloth: #7f9a86;
    --inner: var(--wall-ink);
    --lap: #35444c;
  }
  &[portrait='priya'] {
    --skin: #c58a5f;
    --hair: #3b2226;
    --cloth: #d99a3e;
    --lap: #3f5a63;
  }
  &[portrait='marcus'] {
    --skin: #a56d48;
    --hair: #33251f;
    --cloth: #6f86a0;
    --lap: #4b4740;
  }
  &[portrait='lena'] {
    --skin: #f0c9a8;
    --hair: #a56c42;
    --cloth: #97a981;
    --inner: #97a981;
    --lap: #46566f;
  }
  &[portrait='omar'] {
    --skin: #cf9d72;
    --hair: #2d2422;
    --cloth: #565f78;
    --lap: #3c3a38;
  }
  &[portrait='tomas'] {
    --skin: #cb8f69;
    --hair: #4a342b;
    --cloth: #b0623f;
    --inner: #dfc9a0;
    --lap: #47545a;
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    stroke: var(--edge);
    stroke-width: 2.4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .chair {
    fill: var(--wall-high);
  }
  .skin {
    fill: color-mix(in oklab, var(--skin), var(--tone));
  }
  .hair {
    fill: color-mix(in oklab, var(--hair), var(--tone));
  }
  .cloth {
    fill: color-mix(in oklab, var(--cloth), var(--tone));
  }
  .inner {
    fill: color-mix(in oklab, var(--inner), var(--tone));
  }
  .lap {
    fill: color-mix(in oklab, var(--lap), var(--tone));
  }
  .line,
  .limb {
    fill: none;
  }
  .sleeve {
    stroke: color-mix(in oklab, var(--cloth), var(--tone));
  }
  .bare {
    stroke: color-mix(in oklab, var(--skin), var(--tone));
    stroke-linecap: butt;
  }
  .edge {
    stroke: var(--edge);
  }
  .edge.sleeve {
    stroke-dasharray: 99;
    stroke-dashoffset: -16;
  }
  .white {
    fill: var(--eye);
    stroke: none;
  }
  .pupil {
    fill: var(--edge);
    stroke: none;
  }
  .lid .skin,
  .cheek {
    stroke: none;
  }
  .brow {
    --brow: color-mix(in oklab, var(--hair) 55%, var(--edge));
    fill: var(--brow);
    stroke: var(--brow);
    stroke-width: 1.6;
  }
  .mouth {
    fill: var(--eye);
  }
  .jewel {
    fill: var(--lamp);
  }
  .blush {
    stroke: #b4452f;
    stroke-width: 9;
    opacity: calc(var(--blush) * 0.34);
  }
  .head {
    transform: translate(calc(var(--hx) * var(--side) * 1px), calc(var(--hy) * 1px))
      rotate(calc(var(--tilt) * var(--side) * var(--reach) * 1deg));
    transform-origin: 0 46px;
  }
  .face {
    transform: translate(calc(var(--fx) * var(--side) * 1px), calc(var(--fy) * 1px));
  }
  .front {
    transform: translate(calc(var(--fx) * var(--side) * 0.35px), calc(var(--fy) * 0.45px));
  }
  .ears {
    transform: translate(calc(var(--fx) * var(--side) * -0.3px), calc(var(--fy) * -0.4px));
  }
  .pupil {
    transform: translate(calc(var(--px) * var(--side) * 1px), calc(var(--py) * 1px));
  }
  .lid {
    transform: rotate(calc(var(--lt) * var(--reach) * -1deg));
  }
  .cheek {
    transform: translateY(calc(var(--cheek) * -1px));
  }
  .brow {
    transform: translateY(calc(var(--bl) * var(--reach) * 1px)) rotate(calc(var(--bt) * var(--reach) * -1deg));
    transform-origin: 1px -13px;
  }
  .brow.right {
    transform: translateY(calc(var(--br) * var(--reach) * 1px)) rotate(calc(var(--bt) * var(--reach) * -1deg));
  }
  .body {
    transform: translateY(calc(var(--sh) * 1px)) rotate(calc(var(--turn) * var(--side) * 1deg));
    transform-origin: 100px 250px;
  }
  .head,
  .face,
  .front,
  .ears,
  .pupil,
  .lid,
  .cheek,
  .brow,
  .body,
  .mouth,
  .lid path,
  .limb,
  .hand,
  .blush {
    transition: 220ms ease-out;
    transition-property: transform, opacity;
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
    }
  }
  @media (prefers-color-scheme: dark) {
    & {
      --tone: var(--wall) 9%;
      --eye: #efe4cf;
    }
  }
  @media (prefers-contrast: more) {
    & {
      --edge: #000;
      --eye: #fff;
      --tone: #fff 8%;
    }
    svg {
      background: var(--wall-ink);
      stroke-width: 3;
    }
    .chair {
      fill: color-mix(in oklab, var(--wall-ink), var(--wall) 24%);
    }
  }
  @media (forced-colors: active) {
    & {
      --edge: CanvasText;
      --eye: Canvas;
      --skin: Canvas;
      --hair: Canvas;
      --cloth: Canvas;
      --inner: Canvas;
      --lap: Canvas;
      --tone: Canvas 50%;
    }
    svg {
      background: Canvas;
      forced-color-adjust: none;
    }
    .skin,
    .hair,
    .cloth,
    .inner,
    .lap,
    .chair {
      fill: Canvas;
    }
    .sleeve,
    .bare {
      stroke: Canvas;
    }
    .edge,
    .brow {
      stroke: CanvasText;
    }
    .brow {
      fill: CanvasText;
    }
    .blush {
      stroke: none;
    }
  }
`;
