import * as z from 'zod/mini';
import { inEachLanguage } from './in-each-language.ts';
import { Text } from './text.ts';

/** One word for one thing, or one way to say it: what the texts of the record have, and what they do not. */
const Word = z.strictObject({
  write: Text,
  /**
   * What is refused, in small letters or capitals. In Latin letters a whole word; `anesthes-` is any word that begins so, `#` any number. Hangul
   * counts inside longer words too, but one or two syllables only as a word with its particles.
   */
  not: z.array(Text).check(z.minLength(1, 'expected at least one refused word')),
  /** Said to the author, after a dash. */
  why: Text,
  /** Longer stretches in which a refused word stands all the same. Names and titles of the record need not be listed. */
  except: z.optional(z.array(Text)),
});

/** How the record speaks in one language, as far as a machine can hold it. */
const Wording = z.strictObject({
  /** The most words that a sentence may have; in languages that write several as one, the most stretches between spaces. */
  longest: z.optional(z.int()),
  words: z.optional(z.array(Word)),
});

/** `wording.yaml`, which a record may lack: a language that is left out is held to nothing. */
export const WordingRecord = z.optional(z.strictObject(inEachLanguage(() => z.optional(Wording))));
