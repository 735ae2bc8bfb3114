// Live capture on a line that may be cut: what is typed goes into an outbox on this device first,
// and from there to the register as often as it takes to hear that it arrived. Each intervention
// has an identifier of its own, so that arriving twice is arriving once. Without this script the
// form is sent as any form is.

const form = document.getElementById("capture");
const line = document.getElementById("line");
const outboxPart = document.getElementById("outbox");
const outboxList = document.getElementById("outbox-list");
const captured = document.getElementById("captured");
const SHELF = `relatoria.capture.${form.dataset.owner}.${form.dataset.meeting}`;
const FIELDS = ["item", "speaker", "described", "text", "kind"];
const AGAIN = 5000;
let sending = false;

// A control by its name: ``form.elements.item`` would be a method.
const field = (name) => form.elements.namedItem(name);

// The shelf belongs to one account and one meeting: somebody else who signs in on this device
// neither sees nor sends it.
function waiting() {
  try {
    const found = JSON.parse(localStorage.getItem(SHELF) || "[]");
    return Array.isArray(found) ? found : [];
  } catch {
    return [];
  }
}

function keep(entries) {
  localStorage.setItem(SHELF, JSON.stringify(entries));
  show();
}

function amend(id, change) {
  keep(waiting().map((one) => (one.client_id === id ? { ...one, ...change } : one)));
}

function drop(id) {
  keep(waiting().filter((one) => one.client_id !== id));
}

function identifier() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (one) => one.toString(16).padStart(2, "0")).join("");
}

function element(name, words, className = "") {
  const made = document.createElement(name);
  made.textContent = words;
  if (className) made.className = className;
  return made;
}

function say(state, count = 0) {
  line.hidden = false;
  line.textContent = line.dataset[state].replace("{n}", count);
}

function chosen(name, value) {
  const option = [...field(name).options].find((one) => one.value === value);
  return option && value ? option.textContent.trim() : "";
}

function button(words, deed) {
  const made = element("button", words, "plain-button");
  made.type = "button";
  made.addEventListener("click", deed);
  return made;
}

function entryOf(one) {
  const row = element("li", "", "waiting");
  const speaker = chosen("speaker", one.speaker) || one.described || captured.dataset.unknown;
  row.append(element("p", speaker, "meta"), element("p", one.text, "words"));
  if (one.why) row.append(element("p", one.why, "errorlist"));
  if (one.stored) row.append(element("p", `${captured.dataset.stored}: ${one.stored}`, "words"));
  if (one.held) {
    const actions = element("p", "", "actions");
    actions.append(
      button(captured.dataset.again, () => putBack(one)),
      button(captured.dataset.drop, () => confirm(captured.dataset.dropSure) && drop(one.client_id)),
    );
    row.append(actions);
  }
  return row;
}

function show() {
  const entries = waiting();
  outboxPart.hidden = entries.length === 0;
  outboxList.replaceChildren(...entries.map(entryOf));
}

// What the register would not take goes back into the form, to be put right by whoever typed it.
function putBack(one) {
  for (const name of FIELDS) field(name).value = one[name];
  field("client_id").value = one.client_id;
  field("version").value = one.now || one.version;
  drop(one.client_id);
  field("text").focus();
}

function rowOf(entry) {
  const row = element("li", "");
  row.dataset.id = entry.client_id;
  const told = [entry.speaker_name, entry.item_name, entry.kind_name].filter(Boolean);
  const link = element("a", captured.dataset.correct);
  link.href = captured.dataset.address.replace("CLIENT", encodeURIComponent(entry.client_id));
  link.setAttribute("aria-label", `${captured.dataset.correct}: ${entry.text.slice(0, 40)}`);
  const last = element("p", "");
  last.append(link);
  row.append(element("p", told.join(" · "), "meta"), element("p", entry.text, "words"), last);
  return row;
}

function arrived(entry) {
  const before = captured.querySelector(`[data-id="${CSS.escape(entry.client_id)}"]`);
  if (before) before.replaceWith(rowOf(entry));
  else captured.prepend(rowOf(entry));
}

async function refresh() {
  const answer = await fetch(form.dataset.entries, {
    headers: { Accept: "application/json" }, redirect: "manual",
  });
  if (!answer.ok) return false;
  const told = await answer.json();
  field("csrfmiddlewaretoken").value = told.token;
  captured.replaceChildren(...told.entries.map(rowOf));
  return true;
}

async function sendOne(one) {
  const body = new URLSearchParams({ client_id: one.client_id, version: one.version });
  for (const name of [...FIELDS, "said_at"]) body.set(name, one[name] ?? "");
  const answer = await fetch(form.action, {
    method: "POST", body, redirect: "manual",
    headers: {
      Accept: "application/json", "X-CSRFToken": field("csrfmiddlewaretoken").value,
    },
  });
  if (answer.ok) {
    arrived((await answer.json()).entry);
    drop(one.client_id);
    return "arrived";
  }
  if (answer.type === "opaqueredirect" || answer.status === 403) return "signedOut";
  if (answer.status === 409) {
    const { entry } = await answer.json();
    amend(one.client_id, { held: true, stored: entry.text, now: entry.version, why: line.dataset.late });
    return "late";
  }
  if (answer.status === 422) {
    amend(one.client_id, { held: true, why: (await answer.json()).why });
    return "refused";
  }
  throw new Error(`the register answered ${answer.status}`);
}

async function send() {
  if (sending) return;
  sending = true;
  try {
    let told = "";
    for (const one of waiting().filter((entry) => !entry.held)) {
      let became = await sendOne(one);
      // A token may have aged while the line was cut: a fresh one, and once more.
      if (became === "signedOut" && (await refresh())) became = await sendOne(one);
      if (became === "signedOut") {
        say("signedOut", waiting().length);
        return;
      }
      told = became === "arrived" ? told : became;
    }
    if (told) say(told, waiting().length);
    else say("online");
  } catch {
    say("waiting", waiting().filter((entry) => !entry.held).length);
  } finally {
    sending = false;
  }
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (!field("text").value.trim()) return;
  const one = {
    client_id: field("client_id").value, version: field("version").value,
    said_at: new Date().toISOString(),
  };
  for (const name of FIELDS) one[name] = field(name).value;
  try {
    keep([...waiting().filter((entry) => entry.client_id !== one.client_id), one]);
  } catch {
    form.submit(); // no room on this device: as without a script
    return;
  }
  for (const name of ["text", "described", "kind"]) field(name).value = "";
  field("client_id").value = identifier();
  field("version").value = "0";
  field("text").focus();
  send();
});

// Those seated in the chosen item come first among the speakers; everybody else stays below.
function seatFirst() {
  const item = field("item").value;
  const speaker = field("speaker");
  const value = speaker.value;
  const [none, ...people] = [...speaker.options];
  const seated = (one) => (item && (one.dataset.items || "").split(" ").includes(item) ? 0 : 1);
  people.sort((a, b) => seated(a) - seated(b) || a.text.localeCompare(b.text));
  speaker.replaceChildren(none, ...people);
  speaker.value = value;
}

field("item").addEventListener("change", seatFirst);
field("speaker").addEventListener("change", () => {
  if (field("speaker").value) field("described").value = "";
});
addEventListener("online", send);
addEventListener("beforeunload", (event) => {
  if (waiting().length) event.preventDefault();
});
setInterval(() => {
  if (waiting().some((entry) => !entry.held)) send();
}, AGAIN);
seatFirst();
show();
if (waiting().length) send();
