import { Uri, type Webview } from "vscode";
import { spoken } from "../messages.js";

/** The page in which the table view is drawn. Only the extension's own style sheets and scripts are allowed in it. */
export function page(webview: Webview, folder: Uri, language: string): string {
  const address = (name: string): string => webview.asWebviewUri(Uri.joinPath(folder, name)).toString();
  const own = webview.cspSource;
  const policy = `default-src 'none'; style-src ${own}; script-src ${own}`;
  return `<!doctype html>
<html lang="${spoken(language) === "en" ? "en" : "zh-CN"}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${address("preview.css")}">
<link rel="stylesheet" href="${address("view.css")}">
</head>
<body>
<main id="report" tabindex="-1"></main>
<p id="news" class="unseen" role="status"></p>
<script src="${address("preview.js")}"></script>
<script src="${address("view.js")}"></script>
</body>
</html>`;
}
