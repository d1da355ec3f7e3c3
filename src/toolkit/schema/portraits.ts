/** Who is drawn: the player's `people`. The first stands in for any other name. */
export const portraits = ['marcus', 'priya', 'lena', 'omar', 'tomas'] as const;
