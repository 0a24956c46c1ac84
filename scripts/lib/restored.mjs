/**
 * Orders every kind of report and keeps what they say (node restored.mjs URL order FILE), or has them made once more, by another application on a restored
 * backup, and holds them against what was kept (node restored.mjs URL again FILE).
 */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { argv } from "node:process";
import { setTimeout } from "node:timers/promises";

const [url = "", act = "", file = ""] = argv.slice(2);
const authorization = `Basic ${Buffer.from("planner:dungchung-demo").toString("base64")}`;

/** @param {string} path @param {object} [body] */
async function ask(path, body) {
  const answer = await fetch(url + path, {
    method: body ? "POST" : "GET",
    headers: { authorization, "content-type": "application/json" },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  assert.ok(answer.ok, `${path}: ${answer.status} ${text}`);
  return text;
}

/** What a report says once it is done. @param {string} order the answer to its order */
async function done(order) {
  let told = JSON.parse(order);
  while (["WAITING", "RUNNING"].includes(told.state)) {
    await setTimeout(200);
    told = JSON.parse(await ask(`/api/reports/${told.id}`));
  }
  assert.equal(told.state, "DONE", JSON.stringify(told));
  return { ...told, content: await ask(`/api/reports/${told.id}/content`) };
}

if (act === "order") {
  const kept = [];
  for (const { kind, choice, area } of JSON.parse(
    await ask("/api/report-kinds"),
  )) {
    const plans =
      choice === "PLAN" ? JSON.parse(await ask("/api/plans")) : [{}];
    const wanted = {
      kind,
      area: area ? "99" : undefined,
      date: "2023-06-30",
      plan: plans[0].code,
    };
    kept.push(await done(await ask("/api/reports", wanted)));
  }
  writeFileSync(file, JSON.stringify(kept));
} else {
  for (const before of JSON.parse(readFileSync(file, "utf8"))) {
    const now = await done(await ask(`/api/reports/${before.id}/reruns`, {}));
    assert.equal(now.content, before.content, before.kind);
    assert.equal(now.sha256, before.sha256, before.kind);
    assert.equal(now.sameAsBefore, true, before.kind);
    console.log(`  ${before.kind}: ${before.size} letters, ${before.sha256}`);
  }
}
