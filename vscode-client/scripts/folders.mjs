import { fileURLToPath } from "node:url";

/** The folders of this module, so that every script works from wherever it is called. */
export const CLIENT = fileURLToPath(new URL("../", import.meta.url));
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
