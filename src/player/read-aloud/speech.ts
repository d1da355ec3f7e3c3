/** The browser's own speech, as far as the player uses it. */
export interface Speech {
  /** Voices for a language (BCP 47): those of the same tongue. */
  readonly voices: (language: string) => readonly SpeechSynthesisVoice[];
  /** Runs `then` when the list of voices has come or changed. */
  readonly changed: (then: () => void) => void;
  /** Says the parts one after the other; `done` once all were said, or failed, or were stopped. */
  readonly say: (parts: readonly string[], how: Manner, done: () => void) => void;
  readonly stop: () => void;
}

interface Manner {
  readonly language: string;
  /** Address of a voice; empty for the device's own choice. */
  readonly voice: string;
  readonly rate: number;
}

type Speaking = Pick<Window, 'speechSynthesis'> & {
  readonly SpeechSynthesisUtterance: typeof SpeechSynthesisUtterance;
};

const tongue = (tag: string): string => tag.split(/[-_]/)[0]?.toLowerCase() ?? '';

/** Null where the browser has none. */
export function browserSpeech(window: Partial<Speaking> = globalThis): Speech | null {
  const { speechSynthesis: synth, SpeechSynthesisUtterance: Utterance } = window;
  if (!synth || !Utterance) return null;
  const voices: Speech['voices'] = (language) =>
    synth.getVoices().filter(({ lang }) => tongue(lang) === tongue(language));
  return {
    voices,
    changed: (then) => (synth.onvoiceschanged = then),
    say: (parts, { language, voice, rate }, done) => {
      synth.cancel();
      const chosen = voices(language).find(({ voiceURI }) => voiceURI === voice);
      parts.forEach((part, i) => {
        const utterance = new Utterance(part);
        utterance.lang = chosen?.lang ?? language;
        utterance.rate = rate;
        if (chosen) utterance.voice = chosen;
        utterance.onerror = done;
        if (i === parts.length - 1) utterance.onend = done;
        synth.speak(utterance);
      });
    },
    stop: () => synth.cancel(),
  };
}
