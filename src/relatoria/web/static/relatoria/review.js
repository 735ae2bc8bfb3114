// The review queue from the keyboard, and places by selecting text. Every page works without this.

const STORED = "relatoria-review-keys";
const TURNED_OFF = "relatoria-review-keys-off";

function stored() {
  try { return JSON.parse(localStorage.getItem(STORED)) || {}; } catch { return {}; }
}

function keep(name, value) {
  try { localStorage.setItem(name, value); } catch { /* private browsing: for this page alone */ }
}

let chosen = stored();
let on = (() => { try { return localStorage.getItem(TURNED_OFF) !== "1"; } catch { return true; } })();

const targets = [...document.querySelectorAll("[data-shortcut]")];
const keyOf = (target) => chosen[target.dataset.shortcut] || target.dataset.shortcut;
const nameOf = (target) =>
  (target.labels?.[0] || target.querySelector?.("summary") || target).textContent.trim().slice(0, 60);

function label() {
  for (const target of targets) {
    const place = target.labels?.[0] || target.querySelector?.("summary") || target;
    let sign = place.querySelector(":scope > kbd");
    if (!sign) { sign = document.createElement("kbd"); sign.setAttribute("aria-hidden", "true"); place.append(" ", sign); }
    sign.textContent = keyOf(target);
    sign.hidden = !on;
    if (on) target.setAttribute("aria-keyshortcuts", keyOf(target)); else target.removeAttribute("aria-keyshortcuts");
  }
}

function typing(element) {
  return element?.isContentEditable || element?.matches?.("input:not([type=checkbox]), textarea, select");
}

function act(target) {
  if (target.matches("details")) {
    target.open = true;
    target.querySelector("textarea, input:not([type=hidden])")?.focus();
  } else if (target.matches("select")) target.focus();
  else target.click();
}

let left = false;
addEventListener("pagehide", () => { left = true; });
addEventListener("pageshow", () => { left = false; });
document.addEventListener("keydown", (event) => {
  if (!on || left || event.repeat || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
  if (event.key === "Enter" && event.target.closest("a, button, summary, [role=button]")) return;
  const target = targets.find((one) => keyOf(one) === event.key);
  if (!target) return;
  if (event.key === "Enter" && !target.closest("details[open]")) return;
  event.preventDefault();
  if (target.matches("a, button")) left = true;  // one press, one decision
  act(target);
});

const panel = document.getElementById("review-keys");
if (panel) {
  panel.hidden = false;
  const box = panel.querySelector("#review-keys-on");
  box.checked = on;
  box.addEventListener("change", () => { on = box.checked; keep(TURNED_OFF, on ? "0" : "1"); label(); });
  const list = panel.querySelector(".review-keys-list");
  const seen = new Set();
  for (const target of targets) {
    const usual = target.dataset.shortcut;
    if (seen.has(usual)) continue;
    seen.add(usual);
    const row = document.createElement("li");
    const field = document.createElement("input");
    const name = document.createElement("label");
    field.id = `key-${usual}`; field.size = 2; field.maxLength = 1; field.value = keyOf(target); field.autocomplete = "off";
    name.htmlFor = field.id; name.textContent = `${list.dataset.label} ${nameOf(target)}`;
    field.addEventListener("change", () => {
      const wanted = field.value.trim();
      const taken = targets.some((one) => one.dataset.shortcut !== usual && keyOf(one) === wanted);
      if (wanted && !taken) { chosen = { ...chosen, [usual]: wanted }; keep(STORED, JSON.stringify(chosen)); }
      field.value = keyOf(target); label();
    });
    row.append(name, " ", field); list.append(row);
  }
}
label();

// Places are counted in characters, as the register counts them, not in the browser's units.
const text = document.getElementById("review-text");
const length = (words) => [...words].length;

function selected() {
  const selection = getSelection();
  if (!text || !selection.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!text.contains(range.startContainer) || !text.contains(range.endContainer)) return null;
  const before = document.createRange();
  before.selectNodeContents(text);
  before.setEnd(range.startContainer, range.startOffset);
  const start = Number(text.dataset.begin) + length(before.toString());
  return { start, end: start + length(range.toString()), words: range.toString() };
}

const field = (name) => document.querySelector(`.review-form [name=${name}]`);
document.addEventListener("selectionchange", () => {
  const place = selected();
  if (!place || !field("start")) return;
  field("start").value = place.start;
  field("end").value = place.end;
  if (field("quote")) field("quote").value = "";
  if (field("cut")) field("cut").value = place.start;
  document.querySelector(".review-span")?.setAttribute("open", "");
});
const marked = text?.querySelector("mark");
if (marked) text.scrollTop = Math.max(marked.offsetTop - 120, 0);

// Whoever looks at an item is at it: the claim is renewed while the page is in sight.
const held = document.querySelector("[data-hold]");
const token = document.querySelector(".review-form [name=csrfmiddlewaretoken]")?.value;
if (held && token) {
  setInterval(() => {
    if (document.hidden) return;
    fetch(held.dataset.hold, { method: "POST", headers: { "X-CSRFToken": token }, credentials: "same-origin" }).catch(() => {});
  }, 120000);
}
