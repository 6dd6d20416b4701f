/** The messages between the extension and the worker in which the engine runs. */

/** As the engine's dev.gouji.lsp.host.FileRead.Kind. */
export type ReadKind = "TEXT" | "GB18030" | "OFFICE" | "ABSENT" | "OUTSIDE" | "UNREADABLE" | "UNDECODABLE";

export interface FileText {
  readonly kind: ReadKind;
  /** Empty if the file is no text. */
  readonly text: string;
  /** The bytes of a Word file, or of a file that is named as a page: the engine projects the text. */
  readonly file?: Uint8Array;
}

export interface Listing {
  /** As the engine's dev.gouji.lsp.host.Listing.Kind. */
  readonly kind: "FOLDER" | "FILE" | "NOTHING";
  /** The names of the entries of a folder; that of a folder ends with a slash. */
  readonly names: readonly string[];
  /** The time of the last change of a file, in milliseconds since 1970; 0 for anything else. */
  readonly modified: number;
}

/** A file or folder, and the folder that its path may not lead out of; empty if it may lie anywhere. */
export interface FileRef {
  readonly path: string;
  readonly within: string;
}

export type ToEngine =
  | { readonly kind: "start"; readonly version: string; readonly language: string }
  | { readonly kind: "message"; readonly text: string }
  | { readonly kind: "ping" }
  | { readonly kind: "read"; readonly id: number; readonly answer: FileText }
  | { readonly kind: "list"; readonly id: number; readonly answer: Listing };

export type FromEngine =
  | { readonly kind: "message"; readonly text: string }
  | { readonly kind: "log"; readonly line: string }
  | { readonly kind: "pong" }
  | { readonly kind: "read"; readonly id: number; readonly file: FileRef }
  | { readonly kind: "list"; readonly id: number; readonly file: FileRef }
  | { readonly kind: "end"; readonly code: number };
