/** A chunk file is one statement, `document.currentScript.unit = …`: readable by a script element under any policy and from any address. */
import { unpacked } from '../../packed/unpack.js';

interface ChunkScript extends HTMLScriptElement {
  unit?: unknown;
}

/** Files that are on their way, which are not asked for again. */
const coming = new Map<unknown, Promise<unknown>>();

/** What the file sets; the toolkit writes these files, so that their shape is as sure as the page's own. Text in it is packed JSON. */
export function fetchChunk(document: Document, address: string | null | undefined): Promise<unknown> {
  const chunk = coming.get(address) ?? fetched(document, address).finally(() => coming.delete(address));
  coming.set(address, chunk);
  return chunk;
}

async function fetched(document: Document, address: string | null | undefined): Promise<unknown> {
  const script: ChunkScript = document.createElement('script');
  const failed = new Error(`no text at ${address ?? 'no address'}`);
  if (!address) throw failed;
  await new Promise((resolve, reject) => {
    script.onerror = () => reject(failed);
    script.onload = resolve;
    script.src = address;
    document.body.append(script);
  }).finally(() => script.remove());
  const { unit } = script;
  if (!unit) throw failed;
  return unpacked(unit);
}
