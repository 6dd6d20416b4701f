/** Presses buttons by keys, except while a figure is typed into the tables: that field has its own undo. */

import { element } from "./elements.js";

/**
 * @param withControl the ids of buttons, by the key that is pressed with Ctrl
 * @param alone the ids of buttons, by the key that is pressed alone
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
