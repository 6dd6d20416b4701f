import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findJava, majorVersion, type Machine } from "../src/java.js";
import { statedVersion } from "../src/machine.js";

interface Installed {
  /** The program, by path, and what its home's `release` says; undefined where there is no such file. */
  readonly [program: string]: string | undefined;
}

interface Given {
  readonly installed: Installed;
  readonly env?: Record<string, string>;
  readonly platform?: NodeJS.Platform;
  readonly links?: Record<string, string>;
  readonly stated?: Record<string, string>;
}

/** A machine of paper; asking a Java for its version without need fails the test. */
function machine({ installed, env = {}, platform = "linux", links = {}, stated = {} }: Given): Machine {
  const releases = Object.entries(installed).map(([program, version]): [string, string | undefined] => [
    program.replace(/([\\/])bin[\\/]java(\.exe)?$/, "$1release"),
    version === undefined ? undefined : `IMPLEMENTOR="Somebody"\r\nJAVA_VERSION="${version}"\r\nOS_ARCH="x86_64"\r\n`,
  ]);
  const texts = new Map(releases);
  return {
    platform,
    env,
    isFile: (file) => file in installed || file in links,
    realPath: (file) => links[file] ?? file,
    readText: (file) => texts.get(file),
    askVersion: async (command) => {
      assert.ok(command in stated, `${command} was run only to ask its version`);
      return stated[command];
    },
  };
}

describe("Java versions", () => {
  for (const [version, major] of [
    ["1.8.0_392", 8],
    ["11.0.21", 11],
    ["17", 17],
    ["17.0.15", 17],
    ["21-ea", 21],
    ["25.0.3", 25],
    ["rubbish", undefined],
  ] as const) {
    test(`${version} is ${major}`, () => assert.equal(majorVersion(version), major));
  }

  test("are read from what java -version prints", () => {
    assert.equal(statedVersion('openjdk version "21.0.2" 2024-01-16\nOpenJDK Runtime'), "21.0.2");
    assert.equal(statedVersion('Picked up JAVA_TOOL_OPTIONS: -Xmx1g\njava version "1.8.0_392"'), "1.8.0_392");
    assert.equal(statedVersion("Unable to locate a Java Runtime."), undefined);
  });
});

describe("the release file", () => {
  for (const [version, kind] of [
    ["1.8.0_392", "tooOld"],
    ["11.0.21", "tooOld"],
    ["16.0.2", "tooOld"],
    ["17.0.15", "found"],
    ["21.0.2", "found"],
    ["25.0.3", "found"],
  ] as const) {
    test(`${version} in it means ${kind}`, async () => {
      const found = await findJava("", machine({ installed: { "/jdk/bin/java": version }, env: { JAVA_HOME: "/jdk" } }));
      assert.equal(found.kind, kind);
    });
  }

  test("is read behind the links of a PATH", async () => {
    const links = { "/usr/bin/java": "/usr/lib/jvm/java-21/bin/java" };
    const installed = { "/usr/lib/jvm/java-21/bin/java": "21.0.2" };
    const found = await findJava("", machine({ installed, links, env: { PATH: "/usr/bin" } }));
    assert.deepEqual(found, { kind: "found", command: "/usr/bin/java", version: 21 });
  });

  test("may be absent: then Java is asked", async () => {
    const stated = { "/shims/java": "17.0.1" };
    const found = await findJava("", machine({ installed: { "/shims/java": undefined }, stated, env: { PATH: "/shims" } }));
    assert.deepEqual(found, { kind: "found", command: "/shims/java", version: 17 });
  });
});

describe("the search", () => {
  const installed = {
    "/setting/bin/java": "25.0.3",
    "/home/bin/java": "21.0.2",
    "/path/bin/java": "17.0.15",
    "/old/bin/java": "1.8.0_392",
  };
  const env = { JAVA_HOME: "/home", PATH: "/nowhere:/path/bin" };

  test("takes the setting first", async () => {
    const found = await findJava(" /setting ", machine({ installed, env }));
    assert.deepEqual(found, { kind: "found", command: "/setting/bin/java", version: 25 });
  });

  test("takes JAVA_HOME before PATH", async () => {
    const found = await findJava("", machine({ installed, env }));
    assert.deepEqual(found, { kind: "found", command: "/home/bin/java", version: 21 });
  });

  test("takes PATH where JAVA_HOME leads nowhere", async () => {
    const found = await findJava("", machine({ installed, env: { ...env, JAVA_HOME: "/gone" } }));
    assert.deepEqual(found, { kind: "found", command: "/path/bin/java", version: 17 });
  });

  test("passes over an old JAVA_HOME", async () => {
    const found = await findJava("", machine({ installed, env: { ...env, JAVA_HOME: "/old" } }));
    assert.deepEqual(found, { kind: "found", command: "/path/bin/java", version: 17 });
  });

  test("names the old Java where there is no other", async () => {
    const found = await findJava("", machine({ installed, env: { PATH: "/old/bin" } }));
    assert.deepEqual(found, { kind: "tooOld", command: "/old/bin/java", version: 8 });
  });

  test("never replaces a setting that is wrong or old", async () => {
    assert.deepEqual(await findJava("/gone", machine({ installed, env })), { kind: "homeWrong", home: "/gone" });
    const old = await findJava("/old", machine({ installed, env }));
    assert.deepEqual(old, { kind: "tooOld", command: "/old/bin/java", version: 8 });
  });

  test("understands a setting that names bin or java itself", async () => {
    for (const setting of ["/setting/bin", "/setting/bin/java", '"/setting"', "/setting/"]) {
      const found = await findJava(setting, machine({ installed }));
      assert.deepEqual(found, { kind: "found", command: "/setting/bin/java", version: 25 }, setting);
    }
  });

  test("understands a macOS bundle", async () => {
    const bundle = { "/jdk-21.jdk/Contents/Home/bin/java": "21.0.2" };
    const found = await findJava("/jdk-21.jdk", machine({ installed: bundle, platform: "darwin" }));
    assert.equal(found.kind, "found");
  });

  test("finds nothing on a machine without Java", async () => {
    assert.deepEqual(await findJava("", machine({ installed: {} })), { kind: "missing" });
  });

  test("runs nothing from relative folders, which an opened workspace could supply", async () => {
    const local = { java: "21", "bin/java": "21", "./java": "21", "jdk/bin/java": "21" };
    const given = machine({ installed: local, env: { JAVA_HOME: "jdk", PATH: ":.:bin" } });
    assert.deepEqual(await findJava("", given), { kind: "missing" });
    assert.deepEqual(await findJava("jdk", given), { kind: "homeWrong", home: "jdk" });
  });

  test("knows Windows and its Chinese folders", async () => {
    const java = "C:\\软件\\jdk-17\\bin\\java.exe";
    const given = { installed: { [java]: "17.0.15" }, platform: "win32" } as const;
    const byHome = await findJava("", machine({ ...given, env: { JAVA_HOME: "C:\\软件\\jdk-17" } }));
    const byPath = await findJava("", machine({ ...given, env: { PATH: 'C:\\Windows;"C:\\软件\\jdk-17\\bin"' } }));
    assert.deepEqual(byHome, { kind: "found", command: java, version: 17 });
    assert.deepEqual(byPath, byHome);
  });
});
