/** What passages and tags are called. */

/** The passage with the lesson's premise, client and start. No scene can have this name. */
export const aboutName = 'About this lesson';

export const endingKinds = ['strong', 'sound', 'unfinished', 'rupture'] as const;
export const sceneTags = ['worked', 'alone'] as const;
export const knownTags: readonly string[] = ['lesson', 'scene', ...sceneTags, 'ending', ...endingKinds];

/** Tags with which Twine keeps what is no passage of the talk. */
export const leftOut: readonly string[] = ['script', 'stylesheet', 'Twine.private'];

/** Twine's colours. */
export const tagColours: Readonly<Record<string, string>> = {
  lesson: 'gray',
  worked: 'blue',
  alone: 'purple',
  strong: 'green',
  sound: 'green',
  unfinished: 'yellow',
  rupture: 'red',
};
