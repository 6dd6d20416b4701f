/** An element of page.html, by its id. */

import type { Words } from "./words.js";

export function element<E extends HTMLElement>(id: string, kind: new () => E): E {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) {
    throw new Error(`The page has no ${id}`);
  }
  return found;
}

export function onPress(id: string, press: () => void): void {
  element(id, HTMLButtonElement).addEventListener("click", press);
}

/** Writes the words of one language into the page. */
export function showWords(words: Words, language: string): void {
  document.documentElement.lang = language;
  const word = (key: string | undefined): string => words[key as keyof Words];
  for (const part of document.querySelectorAll<HTMLElement>("[data-words]")) {
    part.textContent = word(part.dataset["words"]);
  }
  for (const part of document.querySelectorAll<HTMLElement>("[data-label]")) {
    part.setAttribute("aria-label", word(part.dataset["label"]));
  }
  for (const part of document.querySelectorAll<HTMLElement>("[data-hint]")) {
    part.setAttribute(part instanceof HTMLTextAreaElement ? "placeholder" : "title", word(part.dataset["hint"]));
  }
}
