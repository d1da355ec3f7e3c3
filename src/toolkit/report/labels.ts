/** The few words of the key sheet itself. */
import type { Profession } from '../../course/types.js';

export interface Labels {
  readonly keys: string;
  readonly intro: string;
  readonly letter: string;
  readonly text: string;
  readonly target: string;
  readonly right: string;
  readonly yes: string;
  readonly sound: string;
  readonly dont: string;
  readonly or: string;
  readonly pattern: string;
  readonly weighting: string;
  readonly verdicts: Readonly<Record<string, string>>;
  readonly professions: Readonly<Record<Profession, string>>;
}

const english: Labels = {
  keys: 'key sheet',
  intro:
    'What the ids and letters in your LMS’s report stand for. In questions to sort, s means sound and d a don’t. An id may be followed by a running number.',
  letter: 'Letter',
  text: 'Text',
  target: 'Matched with',
  right: 'Right',
  yes: 'yes',
  sound: 's (sound)',
  dont: 'd (a don’t)',
  or: 'or',
  pattern: 'Right responses',
  weighting: 'Weighting',
  verdicts: { sound: 'sound', repair: 'repair', dont: 'a don’t' },
  professions: {
    counselor: 'counselors',
    'social-worker': 'social workers',
    psychologist: 'psychologists',
    'family-therapist': 'family therapists',
    other: 'all others',
  },
};

const spanish: Labels = {
  keys: 'hoja de claves',
  intro:
    'Qué significan los identificadores y las letras en el informe de tu LMS. En las preguntas de clasificar, s es acertada y d es un error frecuente. A un identificador le puede seguir un número corrido.',
  letter: 'Letra',
  text: 'Texto',
  target: 'Se empareja con',
  right: 'Correcta',
  yes: 'sí',
  sound: 's (acertada)',
  dont: 'd (error frecuente)',
  or: 'o',
  pattern: 'Respuestas correctas',
  weighting: 'Peso',
  verdicts: { sound: 'acertada', repair: 'reparación', dont: 'error frecuente' },
  professions: {
    counselor: 'consejería',
    'social-worker': 'trabajo social',
    psychologist: 'psicología',
    'family-therapist': 'terapia familiar',
    other: 'todas las demás',
  },
};

const labels: Readonly<Record<string, Labels>> = { en: english, es: spanish };

/** In this language, or else in English. */
export const labelsIn = (language: string): Labels => labels[language.replace(/-.*/, '')] ?? english;
