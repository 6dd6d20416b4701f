/** Encodes GB18030, which browsers can only decode. The browser's own decoder gives the character of each code. */

type Codes = ReadonlyMap<string, readonly number[]>;

const FIRST = 0x81;
const LAST = 0xfe;
/** The number of codes of four bytes for the first 65,536 characters. */
const FOURS = 39_420;
/** The number of the code for the first character beyond those. The codes of the others follow in order. */
const BEYOND = 189_000;
const FIRST_BEYOND = 0x1_0000;
/** The code of U+FFFD, which is written for half a character and for characters without a code. */
const REPLACEMENT = [0x84, 0x31, 0xa4, 0x37] as const;

/** Encodes texts. The table is made at the first text. */
export class GbEncoder {
  #codes: Codes | undefined;

  encode(text: string): Uint8Array<ArrayBuffer> {
    const codes = (this.#codes ??= table());
    return Uint8Array.from([...text].flatMap((character) => bytesOf(character, codes)));
  }
}

function bytesOf(character: string, codes: Codes): readonly number[] {
  const code = character.codePointAt(0) ?? 0;
  return code < FIRST_BEYOND ? (codes.get(character) ?? REPLACEMENT) : four(BEYOND + code - FIRST_BEYOND);
}

/** The code of each character, from decoding all codes. If a character has two, the shorter code comes later and is kept. */
function table(): Codes {
  const codes = [...fours(), ...twos(), ...ascii()];
  const characters = new TextDecoder("gb18030").decode(Uint8Array.from(codes.flat()));
  return new Map(codes.map((bytes, index) => [characters.charAt(index), bytes]));
}

function ascii(): number[][] {
  return range(0, 0x7f).map((code) => [code]);
}

function twos(): number[][] {
  const trails = range(0x40, LAST).filter((trail) => trail !== 0x7f);
  return range(FIRST, LAST).flatMap((lead) => trails.map((trail) => [lead, trail]));
}

function fours(): number[][] {
  return range(0, FOURS - 1).map(four);
}

/** The code of four bytes with this number. */
function four(number: number): number[] {
  const [a, b, c, d] = [Math.floor(number / 12_600), Math.floor(number / 1_260) % 10, Math.floor(number / 10) % 126, number % 10];
  return [FIRST + a, 0x30 + b, FIRST + c, 0x30 + d];
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}
