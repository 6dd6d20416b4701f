/**
 * GB18030 for writing, which browsers only read. The browser's own decoder gives the character of each pair of bytes
 * and each group of four, so that a text is written as it was read.
 */

type Codes = ReadonlyMap<string, readonly number[]>;

/** The groups of four begin here; those of the first plane have the first bytes 81 to 84. */
const FOURS = [0x81, 0x30, 0x81, 0x30] as const;
const FIRST_PLANE = 4 * 10 * 126 * 10;
/** All characters beyond the first plane stand in a row from this group on. */
const BEYOND = [0x90, 0x30, 0x81, 0x30] as const;
const FIRST_BEYOND = 0x10000;
/** Of U+FFFD, which stands for half a character as well. */
const REPLACEMENT = [0x84, 0x31, 0xa4, 0x37] as const;

/** The encoder; it takes a moment to be made. */
export function gb18030Encoder(): (text: string) => Uint8Array {
  const codes = table();
  return (text) => Uint8Array.from([...text].flatMap((character) => bytesOf(character, codes)));
}

function bytesOf(character: string, codes: Codes): readonly number[] {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) {
    return [code];
  }
  return code < FIRST_BEYOND ? (codes.get(character) ?? REPLACEMENT) : counted(BEYOND, code - FIRST_BEYOND);
}

/** Of two ways to write a character the pair is used, which is why pairs come last. */
function table(): Codes {
  const decoder = new TextDecoder("gb18030");
  const codes = new Map<string, readonly number[]>();
  for (const bytes of [...fours(), ...pairs()]) {
    const text = decoder.decode(Uint8Array.from(bytes));
    if (text.length === 1 && text !== "\uFFFD") {
      codes.set(text, bytes);
    }
  }
  return codes;
}

function pairs(): readonly (readonly number[])[] {
  const trails = range(0x40, 0xfe).filter((trail) => trail !== 0x7f);
  return range(0x81, 0xfe).flatMap((lead) => trails.map((trail) => [lead, trail]));
}

function fours(): readonly (readonly number[])[] {
  return range(0, FIRST_PLANE - 1).map((steps) => counted(FOURS, steps));
}

/** The group so many steps behind another: its bytes count to 10, 126, 10 and 126 in turn, from the last one on. */
function counted([a, b, c, d]: readonly [number, number, number, number], steps: number): readonly number[] {
  const tens = Math.floor(steps / 10);
  const rounds = Math.floor(tens / 126);
  return [a + Math.floor(rounds / 10), b + (rounds % 10), c + (tens % 126), d + (steps % 10)];
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}
