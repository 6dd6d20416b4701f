import { found } from "./programs.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/** The browser that the tests drive. */
export function chromium() {
  return found({ title: "Chromium", names: NAMES, variable: "CHROMIUM", packages: ["chromium", "fonts-noto-cjk"] });
}
