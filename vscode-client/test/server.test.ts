import assert from "node:assert/strict";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { serverCommand, startProcess } from "../src/server.js";

const JAVA = "/usr/bin/java";

function environment(env: Record<string, string>, platform: NodeJS.Platform = "linux"): NodeJS.ProcessEnv {
  return serverCommand(JAVA, "/扩展/server", { env, platform }).env;
}

describe("the server", () => {
  test("is started in its folder, by a name that any locale can spell", () => {
    const { command, args, cwd } = serverCommand(JAVA, "/扩展/server", { env: {}, platform: "linux" });
    assert.equal(command, JAVA);
    assert.equal(cwd, "/扩展/server");
    assert.equal(
      args.join(" "),
      "-Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Xms24m -jar gouji.jar lsp --stdio",
    );
  });

  test("gets a UTF-8 locale where there is none", () => {
    for (const env of [{}, { LANG: "C" }, { LC_ALL: "POSIX", LANG: "zh_CN.UTF-8" }, { LANG: "zh_CN.GB18030" }]) {
      assert.equal(environment(env)["LC_ALL"], "C.UTF-8", JSON.stringify(env));
    }
  });

  test("keeps a UTF-8 locale and everything else", () => {
    const env = { LC_ALL: "", LC_CTYPE: "zh_CN.utf8", LANG: "C", JAVA_TOOL_OPTIONS: "-Xmx64m" };
    assert.deepEqual(environment(env), env);
  });

  test("keeps the locale of systems that do not need one", () => {
    assert.deepEqual(environment({}, "win32"), {});
    assert.deepEqual(environment({}, "darwin"), {});
  });
});

describe("a process", () => {
  const script = "process.stdout.write(process.cwd() + process.env.WORD)";

  test("runs in its folder with its environment", async () => {
    const folder = mkdtempSync(join(realpathSync(tmpdir()), "勾稽-server-"));
    const env = { ...process.env, WORD: "勾稽" };
    const child = await startProcess({ command: process.execPath, args: ["-e", script], cwd: folder, env });
    const pieces: Buffer[] = [];
    child.stdout.on("data", (piece: Buffer) => pieces.push(piece));
    await new Promise((closed) => child.once("close", closed));
    rmSync(folder, { recursive: true });
    assert.equal(Buffer.concat(pieces).toString("utf8"), `${folder}勾稽`);
  });

  test("that cannot be run rejects", async () => {
    const command = join(tmpdir(), "no-such-java");
    await assert.rejects(startProcess({ command, args: [], cwd: tmpdir(), env: {} }), { code: "ENOENT" });
  });
});
