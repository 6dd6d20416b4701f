/**
 * A Word file or page is opened as a text under an address of its own: the scheme is ours, the path that of the file. A file
 * that is not on this machine has its own scheme before a plus in the place of the host.
 */

export const WORD_SCHEME = "gouji-docx";

export interface Address {
  readonly scheme: string;
  readonly authority: string;
  readonly path: string;
  with(change: { readonly scheme?: string; readonly authority?: string }): this;
}

/** Whether a file is a Word file or a page by its name, as the server's ReportNames has it. */
export function isOfficeFile({ path }: Pick<Address, "path">): boolean {
  return /\.(docx|html?)$/i.test(path);
}

/** The address under which the text of such a file is opened. */
export function textAddress<A extends Address>(file: A): A {
  const authority = file.scheme === "file" ? file.authority : `${file.scheme}+${file.authority}`;
  return file.with({ scheme: WORD_SCHEME, authority });
}

/** The file that a text was read from. */
export function fileAddress<A extends Address>(text: A): A {
  const [, scheme = "file", authority = text.authority] = /^([a-z][a-z0-9.-]*)\+(.*)$/.exec(text.authority) ?? [];
  return text.with({ scheme, authority });
}
