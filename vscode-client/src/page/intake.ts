/** How files come into the page and out of it. */

export interface Intake {
  readonly chooser: HTMLInputElement;
  /** Shown while a file is over the page. */
  readonly dropping: HTMLElement;
  open(file: File): void;
}

export function acceptFiles({ chooser, dropping, open }: Intake): void {
  const first = (files: FileList | null | undefined): boolean => {
    const file = files?.[0];
    if (file !== undefined) {
      open(file);
    }
    return file !== undefined;
  };
  chooser.addEventListener("change", () => {
    first(chooser.files);
    // So that the same file can be chosen again.
    chooser.value = "";
  });
  window.addEventListener("dragover", (event) => {
    if (event.dataTransfer?.types.includes("Files") === true) {
      event.preventDefault();
      dropping.hidden = false;
    }
  });
  window.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) {
      dropping.hidden = true;
    }
  });
  window.addEventListener("drop", (event) => {
    dropping.hidden = true;
    if (first(event.dataTransfer?.files)) {
      event.preventDefault();
    }
  });
  window.addEventListener("paste", (event) => {
    if (first(event.clipboardData?.files)) {
      event.preventDefault();
    }
  });
}

/** Saves a file in the browser's folder for downloads. */
export function download(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: "application/octet-stream" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
