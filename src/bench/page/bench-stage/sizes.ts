/** Frames that LMSs give a course, in CSS pixels; `full` takes what there is. */
export const sizes = {
  desktop: { title: 'Desktop', width: 650, height: 666 },
  phone: { title: 'Phone', width: 367, height: 666 },
  tablet: { title: 'Tablet', width: 460, height: 744 },
  wide: { title: 'Wide', width: 1121, height: 799 },
  full: { title: 'Full', width: null, height: null },
} as const;

export type SizeId = keyof typeof sizes;
export const sizeIds = Object.keys(sizes) as readonly SizeId[];
