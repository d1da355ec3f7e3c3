/** Families of type, for style sheets: what is read, and what is pressed. */
export const serif =
  "'Iowan Old Style', 'Palatino Nova', 'Palatino Linotype', Palatino, 'Book Antiqua', Charter, Georgia, serif";
export const sans = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif";
