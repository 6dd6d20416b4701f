/**
 * The text of a Word file or page is opened under an address with a scheme of ours and the path of the file. If the file is not on this
 * machine, the authority is that of the file after its scheme and a plus sign.
 */

export const WORD_SCHEME = "gouji-docx";

export interface Address {
  readonly scheme: string;
  readonly authority: string;
  readonly path: string;
  with(change: { readonly scheme?: string; readonly authority?: string }): this;
}

/** Whether a file is named as a Word file or a page. The server's ReportNames has the same rule. */
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
