/** Value formats that all standards and LMSs agree on. */

/** Plain decimal with a leading digit, at most so many fraction digits, no exponent. */
export const decimal = (value: number, digits = 2): string => String(Number(value.toFixed(digits)));

/** `[A-Za-z0-9_]+`: Moodle's 2004 pattern has no hyphen. */
export const identifier = (text: string): string => text.replace(/[^A-Za-z0-9_]/g, '_').slice(0, 250) || '_';

/** One line without a leading brace, at most 250 characters. */
export const line = (text: string): string => text.replace(/\s+/g, ' ').trim().replace(/^\{+/, '').slice(0, 250);

export const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** Hours, minutes and seconds of a length of time, rounded to hundredths of a second; never negative. */
export function clock(ms: number): { readonly hours: number; readonly minutes: number; readonly seconds: number } {
  const hundredths = Math.max(0, Math.round(ms / 10));
  return {
    hours: Math.floor(hundredths / 360000),
    minutes: Math.floor(hundredths / 6000) % 60,
    seconds: (hundredths % 6000) / 100,
  };
}
