// Writing in a section: fields grow with their words, only what changed is sent, leaving with
// unsaved words is asked about, and a save by somebody else is told while the page is open.
const form = document.getElementById("words");
const fields = [...document.querySelectorAll("textarea")];

function fit(field) {
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight + 4}px`;
}

function changed() {
  return fields.filter((field) => field.form === form && field.value !== field.defaultValue);
}

for (const field of fields) {
  fit(field);
  field.addEventListener("input", () => {
    fit(field);
    field.classList.toggle("changed", field.value !== field.defaultValue);
    const told = document.getElementById("unsaved");
    if (told) told.textContent = changed().length ? form.dataset.leave : "";
  });
}

async function look(told) {
  try {
    const answer = await fetch(form.dataset.state, { headers: { Accept: "application/json" } });
    const now = await answer.json();
    told.hidden = String(now.version) === form.elements.version.value;
  } catch {
    // The line is down: the next look may find it again.
  }
  setTimeout(look, 15000, told);
}

if (form) {
  let sending = false;
  form.addEventListener("submit", () => {
    sending = true;
    for (const field of fields)
      if (field.name.startsWith("text-") && field.value === field.defaultValue) field.disabled = true;
  });
  window.addEventListener("pageshow", () => {
    sending = false;
    for (const field of fields) field.disabled = false;
  });
  window.addEventListener("beforeunload", (event) => {
    if (!sending && changed().length) event.preventDefault();
  });
  const told = document.getElementById("meanwhile");
  if (told) setTimeout(look, 15000, told);
}
