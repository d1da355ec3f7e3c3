/** What all views of units have in common. */
import { html, type TemplateResult } from 'lit/html.js';
import type { UnitState } from '../course/state.js';
import type { CourseText, UnitText } from '../course/text.js';
import type { Unit } from '../course/types.js';
import type { Device } from './device.js';
import { PlayerElement } from './player-element.js';

interface Parts {
  readonly unit: Unit;
  readonly text: UnitText;
  readonly own: UnitState;
}

export abstract class UnitElement<Shown extends Parts> extends PlayerElement {
  static override properties = ['unit', 'text', 'own', 'course', 'device'];

  declare unit: Shown['unit'];
  declare text: Shown['text'];
  /** Its part of the state. */
  declare own: Shown['own'];
  declare course: CourseText;
  declare device: Device;

  protected heading(): TemplateResult {
    return html`<h1 data-arrive="unit" tabindex="-1">${this.text.title}</h1>`;
  }

  /** On from a page, practice or sheet. */
  protected goOn(): TemplateResult {
    return html`<button class="primary go-on" @click=${() => this.act({ type: 'read' })}>${this.words.goOn}</button>`;
  }
}
