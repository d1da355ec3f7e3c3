/** A file that is one statement, which sets `unit` of its script element: readable under any policy and from any address. */
import { pack } from '../../packed/pack.js';
import { unpacked } from '../../packed/unpack.js';

const start = 'document.currentScript.unit=';

/** `packed`: the text of the JSON made small, for what takes the time to undo it. */
export const statement = (json: string, packed: boolean): string =>
  start + (packed ? JSON.stringify(pack(json)) : json);

/** What a `statement` sets; rejects where it is none. */
export const setBy = async (text: string): Promise<unknown> => unpacked(JSON.parse(text.slice(start.length)));
