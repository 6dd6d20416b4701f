/**
 * Converts the addresses of the editor to those of the engine and back. The engine knows files only by paths. A file in a virtual
 * workspace or on a remote machine gets a path under a host name that cannot exist, and its real address on the way back.
 */

import { fileAddress, isOfficeFile, textAddress, WORD_SCHEME } from "../word/addresses.js";

export interface Address {
  readonly scheme: string;
  readonly authority: string;
  readonly path: string;
  with(change: { readonly scheme?: string; readonly authority?: string; readonly path?: string }): this;
  toString(): string;
}

/** The engine gets these addresses as they are: files of this machine, unsaved texts and its own pages. */
const PLAIN = ["file", "untitled", "gouji"];
/** No host has this domain: RFC 6761 reserves .invalid. */
const DOMAIN = ".gouji.invalid";

export class Addresses<A extends Address> {
  readonly #parse: (text: string) => A;
  readonly #places: { readonly scheme: string; readonly authority: string }[] = [];

  constructor(parse: (text: string) => A) {
    this.#parse = parse;
  }

  /** The text of a Word file gets the address of the file, since the engine finds its settings and peers by that. */
  toEngine(address: A): string {
    if (address.scheme === WORD_SCHEME) {
      return this.toEngine(fileAddress(address));
    }
    if (PLAIN.includes(address.scheme)) {
      return address.toString();
    }
    return address.with({ scheme: "file", authority: this.#host(address) }).toString();
  }

  fromEngine(text: string): A {
    const address = this.#parse(text);
    const place = address.scheme === "file" ? this.#place(address.authority) : undefined;
    const file = place === undefined ? address : address.with(place);
    return isOfficeFile(file) ? textAddress(file) : file;
  }

  /** The file behind one of the engine's paths: /w/a.md, c:/w/a.md, //server/share/a.md. */
  file(path: string): A {
    const root = this.#parse("file:///");
    // An address whose path begins with two slashes is refused by the editor.
    const unc = /^\/\/([^/]+)(\/.*)?$/.exec(path);
    if (unc?.[1] === undefined) {
      return root.with({ path: path.startsWith("/") ? path : `/${path}` });
    }
    const [, host, inside = "/"] = unc;
    return root.with({ path: inside, ...(this.#place(host) ?? { authority: host }) });
  }

  #host({ scheme, authority }: A): string {
    const known = this.#places.findIndex((place) => place.scheme === scheme && place.authority === authority);
    const index = known >= 0 ? known : this.#places.push({ scheme, authority }) - 1;
    return `${index}${DOMAIN}`;
  }

  #place(host: string): { readonly scheme: string; readonly authority: string } | undefined {
    return host.endsWith(DOMAIN) ? this.#places[Number(host.slice(0, -DOMAIN.length))] : undefined;
  }
}
