// Asks now and then how far a job is; when it is over, the page is loaded with what there is to tell.
const place = document.getElementById("progress");
const address = place?.dataset.state;

async function look() {
  try {
    const answer = await fetch(address, { headers: { Accept: "application/json" } });
    if (!answer.ok) throw new Error(String(answer.status));
    const job = await answer.json();
    if (!job.moving) return void location.reload();
    document.getElementById("bar").value = job.done;
    document.getElementById("done").textContent = job.done;
    document.getElementById("said").textContent = job.said;
  } catch {
    // The line is down: the next look may find it again.
  }
  setTimeout(look, 1500);
}

if (address) setTimeout(look, 800);
