/* One signs by drawing, with a finger, a pen or a mouse. The drawing is a list of points in a frame of 600 by 200; without this script, one signs otherwise. */
(() => {
  const [WIDTH, HEIGHT, STROKES, POINTS, STEP] = [600, 200, 40, 1200, 4];
  for (const pad of document.querySelectorAll("[data-trace]")) {
    const svg = pad.querySelector("svg");
    const path = svg.querySelector("path");
    const input = pad.querySelector("input");
    const said = pad.querySelector("[role=status]");
    let strokes = input.value ? input.value.split(";").map((stroke) => stroke.split(" ").map((point) => point.split(",").map(Number))) : [];
    let drawing = null;
    const count = () => strokes.reduce((sum, stroke) => sum + stroke.length, 0);
    const show = () => {
      path.setAttribute("d", strokes.map((stroke) => "M" + stroke.concat(stroke.length === 1 ? [stroke[0]] : []).map((point) => point.join(" ")).join("L")).join(""));
    };
    const keep = () => {
      input.value = strokes.map((stroke) => stroke.map((point) => point.join(",")).join(" ")).join(";");
      said.textContent = strokes.length ? pad.dataset.fait : "";
    };
    const at = (event) => {
      const frame = svg.getBoundingClientRect();
      const within = (value, most) => Math.max(0, Math.min(most, Math.round(value * most)));
      return [within((event.clientX - frame.left) / frame.width, WIDTH), within((event.clientY - frame.top) / frame.height, HEIGHT)];
    };
    svg.addEventListener("pointerdown", (event) => {
      if (drawing !== null || event.button > 0 || strokes.length >= STROKES || count() >= POINTS) return;
      event.preventDefault();
      svg.setPointerCapture(event.pointerId);
      drawing = event.pointerId;
      strokes.push([at(event)]);
      show();
    });
    svg.addEventListener("pointermove", (event) => {
      if (event.pointerId !== drawing) return;
      const stroke = strokes[strokes.length - 1];
      for (const each of event.getCoalescedEvents ? event.getCoalescedEvents().concat(event) : [event]) {
        const [point, last] = [at(each), stroke[stroke.length - 1]];
        if (count() < POINTS && Math.hypot(point[0] - last[0], point[1] - last[1]) >= STEP) stroke.push(point);
      }
      show();
    });
    for (const name of ["pointerup", "pointercancel"]) {
      svg.addEventListener(name, (event) => {
        if (event.pointerId !== drawing) return;
        drawing = null;
        keep();
      });
    }
    pad.querySelector("button").addEventListener("click", () => {
      strokes = [];
      show();
      keep();
    });
    show();
    keep();
    pad.hidden = false;
  }
})();
