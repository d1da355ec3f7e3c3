/** Characters of the codes in saved state; `inner`: scenes, endings and items. */
export const codeLength = { unit: 2, inner: 3 } as const;
