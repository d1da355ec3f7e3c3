/** Where this package's own dependencies are found, whatever folder the command runs in. */
export function located(name: string): string {
  const { resolve } = import.meta as { readonly resolve?: (name: string) => string };
  return typeof resolve === 'function' ? resolve(name) : name;
}
