/** Keeps what the user looks at where it is while a report is drawn again. */

export function cellOf(main: HTMLElement, address: string | undefined): HTMLElement | undefined {
  return cellsIn(main).find((cell) => cell.dataset["cell"] === address);
}

/**
 * To be called before a report is drawn again, since findings above a table come and go.
 *
 * @param focused the cell to keep in its place; if it is undefined, the first one in view
 * @returns moves the new drawing to the old place
 */
export function holdPlace(main: HTMLElement, focused: string | undefined): () => void {
  const scroller = scrollerOf(main);
  const top = scroller === document.scrollingElement ? 0 : scroller.getBoundingClientRect().top;
  const kept = cellOf(main, focused) ?? cellsIn(main).find((cell) => cell.getBoundingClientRect().top >= top);
  const before = kept?.getBoundingClientRect().top;
  const along = sheetsIn(main).map(({ scrollLeft }) => scrollLeft);
  return () => {
    sheetsIn(main).forEach((sheet, index) => (sheet.scrollLeft = along[index] ?? 0));
    const after = cellOf(main, kept?.dataset["cell"])?.getBoundingClientRect().top;
    if (before !== undefined && after !== undefined) {
      scroller.scrollBy({ top: after - before, behavior: "instant" });
    }
  };
}

function cellsIn(main: HTMLElement): readonly HTMLElement[] {
  return [...main.querySelectorAll<HTMLElement>("td[data-cell]")];
}

/** The boxes in which tables are scrolled sideways. */
function sheetsIn(main: HTMLElement): readonly HTMLElement[] {
  return [...main.querySelectorAll<HTMLElement>(".wide")];
}

function scrollerOf(element: HTMLElement): Element {
  for (let box = element.parentElement; box !== null; box = box.parentElement) {
    if (box !== document.body && /auto|scroll/.test(getComputedStyle(box).overflowY)) {
      return box;
    }
  }
  return document.scrollingElement ?? document.documentElement;
}
