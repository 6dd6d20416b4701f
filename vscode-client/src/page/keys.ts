/** Presses buttons by keys, except in a field of the tables, which has its own undo. */

import { element } from "./elements.js";

/**
 * @param withControl buttons by the key that goes with Ctrl
 * @param alone buttons by a key of their own
 */
export function onKeys(withControl: Readonly<Record<string, string>>, alone: Readonly<Record<string, string>>): void {
  const buttonOf = ({ code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): string | undefined => {
    if (altKey) {
      return undefined;
    }
    const control = ctrlKey || metaKey;
    return control && shiftKey && code === "KeyZ" ? withControl["KeyY"] : (control ? withControl : alone)[code];
  };
  window.addEventListener("keydown", (event) => {
    const id = buttonOf(event);
    if (id !== undefined && !(event.target instanceof HTMLInputElement)) {
      event.preventDefault();
      element(id, HTMLButtonElement).click();
    }
  }, true);
}
