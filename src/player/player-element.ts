/** What all elements of the player have in common: words and acts. They render into themselves; see `styles.ts`. */
import { LitElement, type PropertyDeclarations } from 'lit';
import { ActEvent, type Act } from './act.js';
import type { Strings } from './strings/en.js';

/** For properties that are never attributes. */
export const plain = { attribute: false } as const;

export abstract class PlayerElement extends LitElement {
  static override properties: PropertyDeclarations = { words: plain };

  declare words: Strings;

  protected override createRenderRoot(): this {
    return this;
  }

  protected act(act: Act, say?: string): void {
    this.dispatchEvent(new ActEvent(act, say));
  }
}
