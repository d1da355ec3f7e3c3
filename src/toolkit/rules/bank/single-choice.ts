/** Types of items with one right option among those that a learner picks from. */
export const singleChoice: ReadonlySet<string> = new Set(['rationale', 'reply', 'conditions', 'profession']);
