/** GB18030, which the browser reads and does not write. */

const FIRST = 0x81;
const LAST = 0xfe;
/** So many of the first 65,536 characters have no two bytes. */
const FOURS = 39_420;
/** Characters beyond the first 65,536 follow each other from this one on. */
const BEYOND = 189_000;

/** The text of bytes in GB18030; undefined where they are none. */
export function decodeGb(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("gb18030", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

export class GbEncoder {
  #table: ReadonlyMap<string, readonly number[]> | undefined;

  encode(text: string): Uint8Array {
    this.#table ??= table();
    const known = this.#table;
    return Uint8Array.from([...text].flatMap((character) => known.get(character) ?? beyond(character.codePointAt(0) ?? 0)));
  }
}

function table(): ReadonlyMap<string, readonly number[]> {
  const ascii = Array.from({ length: 0x80 }, (_, code) => [code]);
  const all = [...fours(), ...twos(), ...ascii];
  const text = new TextDecoder("gb18030").decode(Uint8Array.from(all.flat()));
  return new Map(all.map((bytes, index) => [text.charAt(index), bytes]));
}

function twos(): number[][] {
  const trails = Array.from({ length: 0xff - 0x40 }, (_, index) => 0x40 + index).filter((trail) => trail !== 0x7f);
  return leads().flatMap((lead) => trails.map((trail) => [lead, trail]));
}

function leads(): number[] {
  return Array.from({ length: LAST - FIRST + 1 }, (_, index) => FIRST + index);
}

function fours(): number[][] {
  return Array.from({ length: FOURS }, (_, pointer) => four(pointer));
}

function beyond(code: number): readonly number[] {
  return four(BEYOND + code - 0x1_0000);
}

function four(pointer: number): number[] {
  const [a, b, c, d] = [Math.floor(pointer / 12_600), Math.floor(pointer / 1_260) % 10, Math.floor(pointer / 10) % 126, pointer % 10];
  return [FIRST + a, 0x30 + b, FIRST + c, 0x30 + d];
}
