/** Files as the toolkit sees them: names with forward slashes, relative to the course folder, to bytes. */
export type Files = ReadonlyMap<string, Uint8Array>;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/** UTF-8 bytes of `text`. */
export const bytesOf = (text: string): Uint8Array => encoder.encode(text);

/** The text of UTF-8 `bytes` without a byte order mark; undefined where they are not UTF-8. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The same files in a folder. */
export const below = (folder: string, files: Files): Files =>
  new Map([...files].map(([name, bytes]) => [`${folder}/${name}`, bytes]));

/** Names in an order that is the same on every machine. */
export const sortedNames = (files: Files): readonly string[] => [...files.keys()].sort();

/** `lessons/priya.yml`, where that stands in place of `lessons/priya.yaml`. */
export function misnamed(file: string, files: Files): string | undefined {
  const other = file.replace(/\.yaml$/, '.yml');
  return other !== file && files.has(other) ? other : undefined;
}

/** `priya` of `lessons/priya.yaml`; undefined for names elsewhere, deeper, or with a language (`priya.es.yaml`). */
export function stem(name: string, folder: string, extension: string): string | undefined {
  const inner =
    name.startsWith(`${folder}/`) && name.endsWith(extension) ? name.slice(folder.length + 1, -extension.length) : '';
  return inner !== '' && !/[./]/.test(inner) ? inner : undefined;
}
