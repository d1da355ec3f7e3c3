/** XML Schema validation for `verify`: libxml2, loaded only where it is asked for, with the control documents of `standards/`. */
import type { ErrorDetail } from 'libxml2-wasm';
import { bytesOf, textOf, type Files } from '../toolkit/files.js';
import type { SchemaCheck, SchemaSet } from '../toolkit/verify/schema.js';

const root = 'file:///standards';

const drivers: Readonly<Record<SchemaSet, string>> = {
  scorm12: 'drivers/scorm12.xsd',
  'scorm2004-3': 'drivers/scorm2004-3.xsd',
  'scorm2004-4': 'drivers/scorm2004-4.xsd',
  cmi5: 'cmi5/CourseStructure.xsd',
};

/**
 * LOM 1.2's “any element” overlaps with its own, which libxml2 calls ambiguous. Elements of other namespaces only is the narrower
 * reading, and clear.
 */
function unambiguous(name: string, bytes: Uint8Array): Uint8Array {
  return name.endsWith('imsmd_rootv1p2p1.xsd')
    ? bytesOf((textOf(bytes) ?? '').replaceAll('"##any"', '"##other"'))
    : bytes;
}

/** The encoding that a text once had; as a string it has none. */
const declared = /^(<\?xml[^>]*?)\s+encoding\s*=\s*(?:"[^"]*"|'[^']*')/;

/** A validator with the control documents in `standards`, named `scorm12/imscp_rootv1p1p2.xsd`. */
export async function schemaCheck(standards: Files): Promise<SchemaCheck> {
  const {
    XmlBufferInputProvider,
    XmlDocument,
    XmlLibError,
    XsdValidator,
    xmlCleanupInputProvider,
    xmlRegisterInputProvider,
  } = await import('libxml2-wasm');
  const documents = [...standards].map(([name, bytes]) => [`${root}/${name}`, unambiguous(name, bytes)] as const);
  const sets = new Map<SchemaSet, InstanceType<typeof XsdValidator>>();

  function validatorOf(set: SchemaSet): InstanceType<typeof XsdValidator> {
    const known = sets.get(set);
    if (known) return known;
    const driver = `${root}/${drivers[set]}`;
    xmlRegisterInputProvider(new XmlBufferInputProvider(Object.fromEntries(documents)));
    using schema = XmlDocument.fromBuffer(Object.fromEntries(documents)[driver] ?? new Uint8Array(), { url: driver });
    const made = XsdValidator.fromDoc(schema);
    xmlCleanupInputProvider();
    sets.set(set, made);
    return made;
  }

  function complaints(run: () => void): readonly ErrorDetail[] {
    try {
      run();
      return [];
    } catch (thrown) {
      if (thrown instanceof XmlLibError) return thrown.details;
      throw thrown;
    }
  }

  return (set, text) => {
    const validator = validatorOf(set);
    const found = complaints(() => {
      using document = XmlDocument.fromString(text.replace(declared, '$1'));
      validator.validate(document);
    });
    return found.map(({ message, xpath, line }) => ({ message, path: xpath, line }));
  };
}
