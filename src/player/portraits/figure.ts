/** A person drawn: chair, body, head, arms. Poses are rules (see `poses.styles.ts`); here are the parts that they move. */
import { nothing, svg, type SVGTemplateResult } from 'lit/html.js';
import type { Affect, Look } from '../../course/situation.js';
import type { Drawing, Shift } from './drawing.js';
import { armPath, forearmPath } from './limbs.js';
import type { Arm } from './person.js';

export function figure(person: Drawing, affect: Affect, look: Look): SVGTemplateResult {
  const pose = person.poses[affect][look];
  const [left, right, holds] = person.arms[affect];
  const [lx, ly, rx, ry] = person.shoulders;
  const [x, y, size] = person.head;
  const placed = `translate(${x} ${y})scale(${size})`;
  const raised = `translate(0 ${-person.lift})`;
  return svg`<path class="chair" d="M16 262V140q0-38 36-38h96q36 0 36 38v122z"/>
    <g transform=${placed}><path class="head hair" d=${person.back}/></g>
    <g transform=${raised}><g class="body">
      <path class="skin" d=${person.neck}/><path class="cloth" d=${person.trunk}/>
      <path class="inner" d=${person.inner}/><path class="line" d=${person.folds}/>
    </g></g>
    <g transform=${placed}>${head(person, affect, pose)}</g>
    <g transform=${raised}><path class="lap" d=${person.lap}/>
      ${arm(person, lx, ly, left, pose)}${holds ? cap(person, left) : nothing}${arm(person, rx, ry, right, pose)}
    </g>`;
}

const optional = (kind: string, d: string | undefined): SVGTemplateResult | typeof nothing =>
  d ? svg`<path class=${kind} d=${d}/>` : nothing;

function head(person: Drawing, affect: Affect, { lid }: Shift): SVGTemplateResult {
  const [y, width] = person.mouth;
  return svg`<g class="head">
    <g class="ears"><path class="skin" d=${person.ears}/>${optional('jewel', person.jewel)}</g>
    <path class="skin" d=${person.skull}/>${optional('hair front', person.beard)}
    <g class="face"><path class="blush" d="M-29 15h10M19 15h10"/>
      ${eye(person, -1, lid)}${eye(person, 1, lid)}${optional('skin', person.lips)}
      <path class="line" d=${person.nose}/>
      <path class="mouth" transform="translate(0 ${y})scale(${width} 1)" d=${person.mouths[affect]}/>
      ${optional('line', person.glasses)}
    </g>
    <path class="hair front" d=${person.front}/></g>`;
}

/** White and pupil, then the upper lid and the lower: flat pieces of skin that slide over them. */
function eye({ eyes: [apart, size], brow }: Drawing, side: 1 | -1, lid: number): SVGTemplateResult {
  const low = Math.round(lid * 4) / 10 - 0.5;
  const edge = `M-10 ${low}Q0 ${Math.round(lid * 27.5) / 10 - 13.5} 10 ${low}`;
  return svg`<g transform="translate(${apart * side} 0)scale(${size * side} ${size})">
    <ellipse class="white" rx="8.5" ry="6.4"/>
    <g transform="scale(${side} 1)"><circle class="pupil" r="4.3"/></g>
    <g class="lid"><path class="skin" d="${edge}V-14H-12Z"/><path class="line" d=${edge}/></g>
    <path class="cheek skin" d="M-11 14V7Q0 9 11 7v7z"/>
    <path class="brow ${side > 0 ? 'right' : ''}" d=${brow}/></g>`;
}

/** Shoulders go with the trunk; what the hands rest on stays. */
function arm(person: Drawing, x: number, y: number, arm: Arm, { sh, turn }: Shift): SVGTemplateResult {
  const [, , wx, wy, angle, shape] = arm;
  const [outline, lines] = person.hands[shape];
  const aside = turn * person.side;
  const sx = Math.round(x + aside * 1.2);
  const sy = Math.round(y + sh + aside * (x - 100) * 0.018);
  const thumb = Math.abs(angle) > 90 ? -1.15 : 1.15;
  return svg`${person.bare ? limb('bare', forearmPath(arm), person.sleeve - 9) : nothing}
    <g class="hand" transform="translate(${wx} ${wy})rotate(${angle})scale(1.15 ${thumb})">
      <path class="skin" d=${outline}/><path class="line" d=${lines}/></g>
    ${limb('sleeve', armPath(sx, sy, arm, person.bare === true), person.sleeve)}`;
}

/** A thick line upon a thicker one, which shows as its edges. */
const limb = (kind: string, d: string, width: number): SVGTemplateResult =>
  svg`<path class="limb edge ${kind}" pathLength="99" d=${d} stroke-width=${width + 5}/>
    <path class="limb ${kind}" d=${d} stroke-width=${width}/>`;

const cap = ({ cap: [crown, visor] = ['', ''] }: Drawing, [, , x, y]: Arm): SVGTemplateResult =>
  svg`<g class="hand" transform="translate(${x} ${y})"><path class="lap" d=${crown}/><path class="cloth" d=${visor}/></g>`;
