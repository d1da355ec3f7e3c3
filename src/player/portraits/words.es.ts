/** The same in Spanish, in phrases that fit any gender: "Priya baja la mirada, con media sonrisa …". */
import type { PortraitWords } from './words.en.js';

export const portraitWords: PortraitWords = {
  looking: { you: 'te mira', away: 'mira hacia otro lado', down: 'baja la mirada' },
  faces: {
    light: 'con una sonrisa y los hombros sueltos',
    curious: 'con las cejas en alto y la cabeza ladeada',
    embarrassed: 'con media sonrisa, los hombros encogidos y algo de rubor',
    hurt: 'con la boca apretada y el ceño dolido',
    angry: 'con la mandíbula tensa y el ceño bajo',
    withdrawn: 'en silencio, con los hombros vueltos hacia un lado',
  },
  shows: '{name} {look}, {face}.',
};
