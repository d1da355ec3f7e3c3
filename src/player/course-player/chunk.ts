/** A chunk file is one statement, `document.currentScript.unit = {…}`: readable by a script element under any policy and from any address. */
interface ChunkScript extends HTMLScriptElement {
  unit?: unknown;
}

/** What the file sets; the toolkit writes these files, so that their shape is as sure as the page's own. */
export function fetchChunk(document: Document, address: string | null | undefined): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const script: ChunkScript = document.createElement('script');
    const fail = (): void => reject(new Error(`no text at ${address ?? 'no address'}`));
    script.onerror = fail;
    script.onload = () => {
      script.remove();
      if (script.unit) resolve(script.unit);
      else fail();
    };
    if (!address) {
      fail();
      return;
    }
    script.src = address;
    document.head.append(script);
  });
}
